import { Link } from 'wouter';
import { measures } from '../../catalogue/measures';
import { usePageTitle } from '../../components/use-page-title';

/** The list of every measure, by group, with the question that each answers. */
export function MeasuresPage() {
  usePageTitle('Measures');
  const groups = [...new Set(measures.map(({ group }) => group))];
  return (
    <>
      <header className="page-head">
        <h1 tabIndex={-1}>Measures</h1>
        <p className="lead">What the figures can be asked, and exactly what each one counts.</p>
      </header>
      {groups.map((group) => (
        <section key={group} className="measure-group">
          <h2>{group}</h2>
          <ul>
            {measures
              .filter((measure) => measure.group === group)
              .map(({ id, label, question }) => (
                <li key={id}>
                  <Link href={`/measure/${id}`}>{label}</Link>
                  <span>{question}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
