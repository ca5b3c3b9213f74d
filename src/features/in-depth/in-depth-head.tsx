import { Link } from 'wouter';
import { inDepthThemes } from '../../catalogue/themes/in-depth';
import { areaPath } from '../../components/area-path';
import { usePageTitle } from '../../components/use-page-title';
import type { AreaFacts } from '../../figure/facts';
import { changeNotes } from '../../figure/footnotes';
import { capitalised } from '../../figure/words';

/** Where the page is, what it is about, and the questions that it answers, each a way to its figure. */
export function InDepthHead({
  facts,
  query,
}: {
  facts: Omit<AreaFacts, 'sources'>;
  query: string;
}) {
  const { area, region } = facts;
  const place = capitalised(area.spokenName);
  usePageTitle(`${place} in depth`);
  return (
    <header className="page-head">
      <nav aria-label="Where this page is" className="crumbs">
        {area.kind !== 'england' && (
          <>
            <Link href="/">England</Link>
            {' › '}
          </>
        )}
        {region && (
          <>
            <Link href={areaPath(region)}>{region.name}</Link>
            {' › '}
          </>
        )}
        <Link href={`${areaPath(area)}${query}`}>{place}</Link>
      </nav>
      <h1 tabIndex={-1}>{place} in depth</h1>
      {changeNotes(facts).map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      <nav aria-label="Questions on this page">
        <ul className="questions">
          {inDepthThemes.map(({ id, question }) => (
            <li key={id}>
              <a href={`#${id}`}>{question}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
