import { PanelChart } from '../../charts/panel-chart';
import { DownloadCsv } from '../../components/download-csv';
import { EventList } from '../../components/event-list';
import { FigureTable } from '../../components/figure-table';
import { panelShare } from '../../components/share/figure-share';
import { Switch } from '../../components/switch';
import { trendLines, trendPanels } from '../../figure/compare/trend-panels';
import {
  linesReturns,
  multiplesReturns,
  type TrendReturns,
} from '../../figure/compare/trend-returns';
import { trendTidy } from '../../figure/compare/trend-tidy';
import { listedNames, lowered, yearList } from '../../figure/words';
import { describePeriodKind, yearOf } from '../../vocabulary/period';
import type { Comparison } from './comparison';
import { FigureFrame } from './figure-frame';

/** Who was picked and is not drawn, and why. */
function NotDrawn({ leftOut, without }: TrendReturns) {
  return (
    <>
      {without.length > 0 && (
        <p className="figure-without">
          No year of this measure has a row of {listedNames(without)}.
        </p>
      )}
      {leftOut.length > 0 && (
        <p className="figure-without">No room here for {listedNames(leftOut)}.</p>
      )}
    </>
  );
}

/** The picked through the years: a small chart each, or the first of the chosen as lines in one. */
export function TrendsSection({ comparison }: { comparison: Comparison }) {
  const { measure, areas, slice, view, onChange } = comparison;
  const { file, picked } = slice;
  const nobody = picked.chosen.length === 0 && picked.group === null;
  const together = view.trends === 'lines' || nobody;
  const returns = together
    ? linesReturns(file, areas, measure, picked)
    : multiplesReturns(file, areas, picked);
  const panel = together
    ? trendLines(file, areas, measure, picked)
    : trendPanels(file, areas, measure, picked);
  const years = file.periods.map(yearOf);
  return (
    <FigureFrame
      id="years"
      about="Through the years"
      title={panel.title}
      subtitle={`${measure.label}, ${lowered(describePeriodKind(measure.period))}, ${yearList(years)}`}
      comparison={comparison}
      throughYears
      chart={panelShare(panel, null)}
      table={() => <FigureTable table={panel.table} />}
      download={
        <DownloadCsv
          rows={trendTidy(file, measure, returns.shown)}
          name={`compare-${measure.id}-years`}
        />
      }
    >
      {nobody ? (
        <p className="hint">Choose authorities or a group above, and their years stand here.</p>
      ) : (
        <Switch
          legend="Charts"
          options={[
            { value: 'multiples', label: 'One for each authority' },
            { value: 'lines', label: 'Up to four lines in one' },
          ]}
          value={view.trends}
          onChange={(trends) => onChange({ trends })}
        />
      )}
      <PanelChart panel={panel} />
      {panel.kind === 'lines' && <EventList events={panel.events} />}
      {panel.kind === 'lines' && picked.group !== null && (
        <p className="figure-without">
          Lines are of those chosen; the group has a small chart for each.
        </p>
      )}
      <NotDrawn {...returns} />
    </FigureFrame>
  );
}
