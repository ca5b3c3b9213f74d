import { TableFrame } from '../../components/table-frame';
import { usePolicyEvents } from '../../components/use-prebuilt';
import type { Report } from '../../figure/report/report';
import { describeWhen } from '../../vocabulary/policy-event';

/** What happened to this authority's figures alone, in words and with who says so. */
function OwnEvents({ report }: { report: Report }) {
  const { data } = usePolicyEvents();
  const { area, events } = report.facts;
  return events
    .filter(({ areas }) => areas.includes(area.code))
    .map((event) => {
      const whole = data?.find(({ id }) => id === event.id);
      return (
        <li key={event.id}>
          {event.label}, {describeWhen(event)}.
          {whole && ` ${whole.note} Source: ${whole.sourceTitle}.`}
        </li>
      );
    });
}

/** What is missing, with its reason, and what else changes how the figures are to be read. */
export function MissingFigures({ report }: { report: Report }) {
  const { missing, notes, facts } = report;
  return (
    <section className="report-missing" aria-labelledby="missing-title">
      <h2 id="missing-title">What is missing, and why</h2>
      {missing.length === 0 ? (
        <p>
          No figure of this pack is missing for {facts.area.spokenName} in any year for which
          England has one.
        </p>
      ) : (
        <>
          <p>
            A missing figure is a gap and is never nought. Years are those of the published files.
          </p>
          <TableFrame label="Table of missing figures">
            <table>
              <thead>
                <tr>
                  <th scope="col">Figures</th>
                  <th scope="col">Years</th>
                  <th scope="col">Shown as</th>
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {missing.map(({ what, years, shown, why }) => (
                  <tr key={`${shown} ${years}`}>
                    <th scope="row">{what}</th>
                    <td>{years}</td>
                    <td>{shown}</td>
                    <td>{why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </>
      )}
      <ul>
        <OwnEvents report={report} />
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
