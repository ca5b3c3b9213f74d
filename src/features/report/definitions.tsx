import { Link } from 'wouter';
import type { Report } from '../../figure/report/report';

/** What each measure is, of which date, and which published file it comes from. */
export function Definitions({ report }: { report: Report }) {
  return (
    <section className="report-definitions" aria-labelledby="definitions-title">
      <h2 id="definitions-title">Definitions</h2>
      <dl>
        {report.definitions.map(({ measure, label, definition, dates, source, footnotes }) => (
          <div key={measure}>
            <dt>
              <Link href={`/measure/${measure}`}>{label}</Link>
            </dt>
            <dd>
              {definition} {footnotes.join(' ')}
              <span>
                {dates} Source: {source}.
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
