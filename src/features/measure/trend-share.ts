import type { Measure } from '../../catalogue/measures/measure';
import { embedLinks } from '../../components/share/embed-links';
import { panelShare } from '../../components/share/figure-share';
import { measureEmbed } from '../../components/share/measure-embed';
import type { Shareable } from '../../components/share/shareable';
import type { LinesPanel } from '../../figure/figure';
import type { FinderEntry } from '../../figure/finder-file';
import type { MeasureFile } from '../../figure/measure-file';
import { capitalised, listedNames } from '../../figure/words';
import { describePeriod } from '../../vocabulary/period';

/** The years of the chosen authorities as they leave the page of a measure. */
export function trendShare(
  measure: Measure,
  file: MeasureFile,
  chosen: readonly FinderEntry[],
  panel: LinesPanel,
): Shareable {
  const [first, last] = [panel.periods[0], panel.periods.at(-1)];
  const dates = [first, last].flatMap((period) =>
    period === undefined ? [] : describePeriod(measure.period, period),
  );
  const reach = [...new Set(dates)].join(' to ');
  const names = listedNames(chosen.map(({ spokenName }) => spokenName));
  return {
    id: 'through-the-years',
    title: `${measure.label} in ${names} through the years`,
    subtitle: `${measure.unit.label}, ${reach}`,
    name: [measure.id, ...chosen.map(({ slug }) => slug)].join('-'),
    charts: [panelShare(panel, null)],
    sources: file.sources,
    dates: capitalised(reach),
    measures: [{ id: measure.id, label: measure.label }],
    embeds: measureEmbed(measure, chosen, file.sources, file.periods),
    elsewhere: embedLinks(),
  };
}
