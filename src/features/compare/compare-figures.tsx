import type { Measure } from '../../catalogue/measures/measure';
import { useOneByOne } from '../../components/use-after-paint';
import { YearSlider } from '../../components/year-slider';
import type { CompareAreas, CompareFile } from '../../figure/compare/compare-file';
import { knownPeriods, nearestPeriod } from '../../figure/compare/periods';
import type { Picked } from '../../figure/compare/picked';
import { sliceOf } from '../../figure/compare/slice';
import type { CompareView } from '../../view/compare-view';
import { describePeriod, yearOf } from '../../vocabulary/period';
import type { Comparison } from './comparison';
import { DistributionSection } from './distribution-section';
import { FunnelSection } from './funnel-section';
import { MapSection } from './map-section';
import { TableSection } from './table-section';
import { TrendsSection } from './trends-section';
import type { ChangeView } from './use-compare-view';

/** The year and everything that is compared in it. */
export function CompareFigures({
  measure,
  file,
  areas,
  picked,
  view,
  onChange,
}: {
  measure: Measure;
  file: CompareFile;
  areas: CompareAreas;
  picked: Picked;
  view: CompareView;
  onChange: ChangeView;
}) {
  const shownParts = useOneByOne(5);
  const shown = nearestPeriod(file, measure, view.year);
  if (shown === null) {
    return <p className="notice">No authority has a figure of this measure.</p>;
  }
  const { period, note } = shown;
  const periods = knownPeriods(file);
  const slice = sliceOf(file, areas, measure, period, picked);
  const comparison: Comparison = {
    measure,
    areas,
    slice,
    subtitle: `${measure.label}, ${describePeriod(measure.period, period)}`,
    view,
    onChange,
  };
  return (
    <>
      <YearSlider
        measure={measure}
        periods={periods}
        period={period}
        onChange={(one, inPassing) =>
          onChange({ year: one === periods.at(-1) ? null : yearOf(one) }, inPassing)
        }
      />
      {note !== null && <p className="notice">{note}</p>}
      <DistributionSection comparison={comparison} />
      {shownParts > 1 && <FunnelSection comparison={comparison} />}
      {shownParts > 2 && <TrendsSection comparison={comparison} />}
      {shownParts > 3 && <MapSection comparison={comparison} />}
      {shownParts > 4 && <TableSection comparison={comparison} />}
    </>
  );
}
