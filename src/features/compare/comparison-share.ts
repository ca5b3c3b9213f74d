import { embedLinks } from '../../components/share/embed-links';
import { measureEmbed } from '../../components/share/measure-embed';
import type { Shareable, SharedChart } from '../../components/share/shareable';
import { compareArea } from '../../figure/compare/labels';
import { capitalised } from '../../figure/words';
import { describePeriod, yearOf } from '../../vocabulary/period';
import type { Comparison } from './comparison';

/** A part of the comparison as it leaves: its chart, with what is known of all of them. */
export function comparisonShare(
  comparison: Comparison,
  part: { id: string; title: string; subtitle: string; throughYears: boolean },
  chart: SharedChart,
): Shareable {
  const { measure, areas, slice } = comparison;
  const { file, period, picked } = slice;
  const { throughYears, ...said } = part;
  const describe = (one: typeof period) => describePeriod(measure.period, one);
  const [first = period, last = period] = [file.periods[0], file.periods.at(-1)];
  const chosen = picked.chosen.map((code) => compareArea(areas, code));
  return {
    ...said,
    name: `compare-${measure.id}-${throughYears ? 'years' : `${part.id}-${yearOf(period)}`}`,
    charts: [chart],
    sources: file.sources,
    dates: capitalised(throughYears ? `${describe(first)} to ${describe(last)}` : describe(period)),
    measures: [{ id: measure.id, label: measure.label }],
    embeds: throughYears ? measureEmbed(measure, chosen, file.sources, file.periods) : [],
    elsewhere: embedLinks(),
  };
}
