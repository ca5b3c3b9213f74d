import { PanelChart } from '../../charts/panel-chart';
import type { Measure } from '../../catalogue/measures/measure';
import { EngineState } from '../../components/engine-state';
import { EventList } from '../../components/event-list';
import { FigureTable } from '../../components/figure-table';
import { ShareButton } from '../../components/share/share-button';
import { useFinderEntries } from '../../components/use-prebuilt';
import { useRows } from '../../engine/use-rows';
import type { MeasureFile } from '../../figure/measure-file';
import { measureTrend } from '../../figure/measure-trend';
import { capitalised } from '../../figure/words';
import { figuresQuery } from '../../query/figures';
import type { FigureRow } from '../../query/rows';
import type { MeasureView } from '../../view/measure-view';
import { Chosen } from './chosen';
import { trendShare } from './trend-share';

/** The chosen authorities through the years, and a way to choose them. */
export function Trend({
  measure,
  file,
  view,
  onChange,
}: {
  measure: Measure;
  file: MeasureFile;
  view: MeasureView;
  onChange: (part: Partial<MeasureView>) => void;
}) {
  const { data: entries = [] } = useFinderEntries(view.authorities.length > 0);
  const chosen = view.authorities.flatMap(
    (slug) => entries.find((entry) => entry.slug === slug && entry.kind === 'authority') ?? [],
  );
  const codes = chosen.map(({ code }) => code);
  const { data, error, refetch } = useRows<FigureRow>(
    codes.length === 0 ? null : figuresQuery([measure.id], codes),
  );
  const named = chosen.map(({ code, spokenName }) => ({ code, name: capitalised(spokenName) }));
  const panel =
    data && named.length > 0
      ? measureTrend(measure, named, [...data, ...file.england], file.events)
      : null;
  return (
    <div className="panels panels-1">
      <section className="panel" id="through-the-years" aria-labelledby="trend-title">
        <h3 id="trend-title">Through the years</h3>
        <Chosen authorities={chosen} view={view} onChange={onChange} />
        {error && (
          <EngineState what="The years of these authorities" onRetry={() => void refetch()} />
        )}
        {!error && !panel && codes.length > 0 && (
          <p className="waiting">Starting the database in your browser …</p>
        )}
        {panel && (
          <>
            <PanelChart panel={panel} />
            <EventList events={panel.events} />
            <div className="figure-tools">
              <details>
                <summary>Table of these years</summary>
                <FigureTable table={panel.table} />
              </details>
              <ShareButton
                title={`${measure.label} through the years`}
                share={() => trendShare(measure, file, chosen, panel)}
              />
            </div>
          </>
        )}
      </section>
    </div>
  );
}
