import { groups as groupBy } from 'd3-array';
import { Link } from 'wouter';
import { measures } from '../../catalogue/measures';
import type { Measure } from '../../catalogue/measures/measure';
import { usePageTitle } from '../../components/use-page-title';

const groups = groupBy(measures, ({ group }) => group).map(([group, members]) => ({
  group,
  single: members.filter(({ partOf }) => partOf === undefined),
  families: groupBy(
    members.filter(({ partOf }) => partOf !== undefined),
    ({ partOf }) => partOf ?? '',
  ),
}));

function List({ members }: { members: readonly Measure[] }) {
  return (
    <ul>
      {members.map(({ id, label, question }) => (
        <li key={id}>
          <Link href={`/measure/${id}`}>{label}</Link>
          <span>{question}</span>
        </li>
      ))}
    </ul>
  );
}

/** The list of every measure, by group, with the question that each answers. */
export function MeasuresPage() {
  usePageTitle('Measures');
  return (
    <>
      <header className="page-head">
        <h1 tabIndex={-1}>Measures</h1>
        <p className="lead">What the figures can be asked, and exactly what each one counts.</p>
      </header>
      {groups.map(({ group, single, families }) => (
        <section key={group} className="measure-group">
          <h2>{group}</h2>
          <List members={single} />
          {families.map(([name, members]) => (
            <details key={name}>
              <summary>
                {name}: {members.length} measures
              </summary>
              <List members={members} />
            </details>
          ))}
        </section>
      ))}
    </>
  );
}
