import { PanelChart } from '../../charts/panel-chart';
import type { Measure } from '../../catalogue/measures/measure';
import { DownloadCsv } from '../../components/download-csv';
import { embedLinks } from '../../components/share/embed-links';
import { panelShare } from '../../components/share/figure-share';
import { measureEmbed } from '../../components/share/measure-embed';
import { ShareButton } from '../../components/share/share-button';
import { SqlDetails } from '../../components/sql-details';
import { citationOf, licenceAddress, licenceLine } from '../../figure/citation';
import { dotPanel } from '../../figure/dot-panel';
import type { MeasureFile } from '../../figure/measure-file';
import { measureCoverage, measureFinding } from '../../figure/measure-summary';
import { tidyRow } from '../../figure/tidy';
import { authoritiesQuery } from '../../query/figures';
import type { AreaFigureRow } from '../../query/rows';
import type { MeasureView } from '../../view/measure-view';
import { capitalised } from '../../figure/words';
import { describePeriod, yearOf, type Period } from '../../vocabulary/period';
import { AuthoritiesTable } from './authorities-table';
import { Trend } from './trend';

/** Every authority's figure of a measure in one period: finding, dots, trend of the chosen, table. */
export function MeasureFigure({
  measure,
  file,
  period,
  rows,
  view,
  onChange,
}: {
  measure: Measure;
  file: MeasureFile;
  period: Period;
  rows: readonly AreaFigureRow[];
  view: MeasureView;
  onChange: (part: Partial<MeasureView>) => void;
}) {
  const england = file.england.find((row) => row.period === period)?.value ?? null;
  const finding = measureFinding(measure, period, rows, england);
  const when = describePeriod(measure.period, period);
  const citation = citationOf(file.sources);
  const panel = dotPanel(measure, period, rows, measure.sized ? null : england, view.authorities);
  const tidy = rows.map((row) => tidyRow({ ...row, areaName: row.name }, citation.text));
  const notes = file.notes.filter((note) => note.period === period).map(({ text }) => text);
  return (
    <article className="figure" id="every-authority" aria-labelledby="finding">
      <h2 id="finding">{finding}</h2>
      <div className="panels panels-1">
        <section className="panel" aria-labelledby="dots-title">
          <h3 id="dots-title">{panel.title}</h3>
          <PanelChart panel={panel} />
        </section>
      </div>
      <Trend measure={measure} file={file} view={view} onChange={onChange} />
      <ul className="notes">
        {[...measureCoverage(rows), ...notes].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="figure-source">
        Source: {citation.text}. <a href={licenceAddress}>{licenceLine}</a>
      </p>
      <div className="figure-tools">
        <SqlDetails
          queries={[{ label: 'These figures', query: authoritiesQuery(measure.id, period) }]}
          measures={[measure.id]}
        />
        <DownloadCsv rows={tidy} name={`${measure.id}-${yearOf(period)}`} />
        <ShareButton
          title={finding}
          share={() => ({
            id: 'every-authority',
            title: finding,
            subtitle: `${measure.label}, every authority, ${when}`,
            name: `${measure.id}-${yearOf(period)}`,
            charts: [panelShare(panel, null)],
            sources: file.sources,
            dates: capitalised(when),
            measures: [{ id: measure.id, label: measure.label }],
            embeds: measureEmbed(measure, [], file.sources, file.periods),
            elsewhere: embedLinks(),
          })}
        />
      </div>
      <AuthoritiesTable measure={measure} rows={rows} view={view} onChange={onChange} />
    </article>
  );
}
