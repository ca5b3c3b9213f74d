import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { areaPath } from '../../components/area-path';
import { AreaPage } from '../../components/area-page';
import { StarButton } from '../../components/star-button';
import { usePageTitle } from '../../components/use-page-title';
import { changeNotes } from '../../figure/footnotes';
import type { AreaFacts } from '../../figure/facts';
import { isReorganised } from '../../figure/continuity-file';
import { jointClause } from '../../figure/joint-words';
import { capitalised } from '../../figure/words';
import { ContinuitySection, continuityId } from './continuity-section';
import { Neighbours } from './neighbours';

const EveryMeasure = lazy(async () => {
  const { EveryMeasure: component } = await import('./every-measure');
  return { default: component };
});

/** Who the area is: name, region, and what came before and after it. */
function Heading({ facts }: { facts: AreaFacts }) {
  const { area, region, predecessors, successors, joint } = facts;
  const place = capitalised(area.spokenName);
  usePageTitle(place);
  const related = [...successors, ...predecessors].filter(({ code }) => code !== area.code);
  return (
    <header className="page-head">
      <nav aria-label="Where this page is" className="crumbs">
        <Link href="/">England</Link>
        {region && (
          <>
            {' › '}
            <Link href={areaPath(region)}>{region.name}</Link>
          </>
        )}
      </nav>
      <h1 tabIndex={-1}>{place}</h1>
      {area.kind === 'authority' && (
        <p className="codes">
          DfE code {area.code} · ONS code {area.onsCodes.join(', earlier ')}
        </p>
      )}
      {area.kind === 'authority' && <StarButton slug={area.slug} />}
      {changeNotes(facts).map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      {related.length > 0 && (
        <p>
          See{' '}
          {related.map((other, index) => (
            <span key={`${other.code}-${other.how}`}>
              {index > 0 && ' · '}
              <Link href={areaPath(other)}>{capitalised(other.spokenName)}</Link>
            </span>
          ))}
        </p>
      )}
      {isReorganised(facts) && (
        <p>
          <a href={`#${continuityId}`}>Before and after, on one time axis</a>
        </p>
      )}
      {joint.map((one) => (
        <p key={one.joint} className="notice">
          {jointClause([area.spokenName, ...one.others], one)}: the workforce figures on this page
          are for all of them.
        </p>
      ))}
    </header>
  );
}

/** The page of an authority. */
export function AuthorityPage({ slug }: { slug: string }) {
  return (
    <AreaPage
      key={slug}
      kind="authority"
      slug={slug}
      top={({ facts }) => <Heading facts={facts} />}
      bottom={({ facts }) => (
        <>
          <ContinuitySection facts={facts} />
          <Neighbours facts={facts} />
          <Suspense>
            <EveryMeasure facts={facts} />
          </Suspense>
        </>
      )}
    />
  );
}

/** The page of a region. */
export function RegionPage({ slug }: { slug: string }) {
  return (
    <AreaPage
      key={slug}
      kind="region"
      slug={slug}
      top={({ facts }) => <Heading facts={facts} />}
      bottom={({ facts }) => (
        <Suspense>
          <EveryMeasure facts={facts} />
        </Suspense>
      )}
    />
  );
}
