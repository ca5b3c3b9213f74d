import { licenceAddress, licenceLine } from '../../figure/citation';
import { whatLimitsMean } from '../../figure/report/standing-words';
import type { Report } from '../../figure/report/report';
import { capitalised, listedNames } from '../../figure/words';
import { HeadlineTable } from './headline-table';

/** Who it is about and what of, the headlines, and how all of it is to be read. */
export function Cover({ report, made }: { report: Report; made: string }) {
  const { area, neighbours, neighboursModel } = report.facts;
  return (
    <>
      <header className="report-cover">
        <p className="report-kind">Children in need: partnership pack</p>
        <h1 tabIndex={-1}>{capitalised(area.spokenName)}</h1>
        <p>
          Prepared from figures released by the Department for Education (DfE): {report.releases}.{' '}
          {made}.
        </p>
        <p className="report-small">
          {report.citation.text}. <a href={licenceAddress}>{licenceLine}</a>
        </p>
      </header>
      <section className="report-headlines" aria-labelledby="headlines-title">
        <h2 id="headlines-title">Headline figures</h2>
        <HeadlineTable report={report} />
      </section>
      <section className="report-reading" aria-labelledby="reading-title">
        <h2 id="reading-title">How to read this pack</h2>
        <p>
          The figures raise questions and answer none. Of each theme, ask: is this familiar? Why
          might it be? What would we need to know? Who has to be in the room?
        </p>
        <p>{whatLimitsMean.join(' ')}</p>
        {neighbours.length > 0 && (
          <p>
            Neighbours’ median: the middle figure of the ten authorities that are most like{' '}
            {area.spokenName} by the statistical neighbours model of {neighboursModel}, which are{' '}
            {listedNames(neighbours.map(({ spokenName }) => spokenName))}.
          </p>
        )}
      </section>
    </>
  );
}
