import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import { yearOf, type Period } from '../../vocabulary/period';
import type { Axis } from '../figure';
import { capitalised } from '../words';
import { dateOf, xPeriodOf } from './dates';
import { authorities, intervalText, sideOf, signed } from './number-words';
import type { Pairs } from './pair';
import type { YearRow, YearsPanel } from './panels';
import { relatedWords } from './related-words';
import { strengthOf } from './strength';
import { strengthName, strengthText } from './strength-words';

/** From −1 to 1 every time: on a closer scale a weak correlation would look like a strong one. */
function axisOf(label: string): Axis {
  return { label, domain: [-1, 1], ticks: [-1, -0.5, 0, 0.5, 1], decimals: 1, suffix: '' };
}

/** In how many years the interval leaves out 0, on which side, as a sentence. */
export function yearsSentence(rows: readonly YearRow[]): string {
  const known = rows.flatMap(({ interval }) => interval ?? []);
  if (known.length === 0) return 'There is no year with enough pairs.';
  const count = (side: 'above' | 'below') =>
    known.filter((interval) => sideOf(interval) === side).length;
  const said = (count: number) => (count === 0 ? 'none' : String(count));
  return `Of ${known.length === 1 ? 'one year' : `${known.length} years`} with enough pairs, the interval lies wholly above 0 in ${said(count('above'))}, wholly below 0 in ${said(count('below'))}, and holds 0 in ${said(known.length - count('above') - count('below'))}.`;
}

/** Why a year has no pairs at all; null where x has figures for it. */
export function withoutX(
  relationship: Relationship,
  switches: Switches,
  { pairs, removed }: Pairs,
  period: Period,
): string | null {
  const some = [...pairs, ...removed].some((one) => one.period === period);
  if (some) return null;
  const { topic } = relatedWords(switches.x);
  const xPeriod = xPeriodOf(relationship, switches, period);
  return `${capitalised(dateOf(switches.y, period))} has no pairs: no figures for ${topic} are published for ${dateOf(switches.x, xPeriod)}.`;
}

/** The correlation year by year, over every year that x's file could reach. */
export function yearsPanel(
  relationship: Relationship,
  switches: Switches,
  found: Pairs,
  current: Period | null,
): YearsPanel {
  const rows = found.periods.map((period): YearRow => {
    const own = found.pairs.filter((pair) => pair.period === period);
    const strength = strengthOf(own, switches, relationship.minimum.nothing);
    const without = withoutX(relationship, switches, found, period);
    const label = String(yearOf(period));
    const named = { key: period, label, n: own.length, current: period === current };
    if ('reason' in strength) {
      return {
        ...named,
        value: null,
        interval: null,
        text: `${label}: ${without ?? strength.reason}`,
      };
    }
    const { r, interval } = strength;
    const few =
      own.length < relationship.minimum.warning
        ? `, fewer than ${relationship.minimum.warning}`
        : '';
    return {
      ...named,
      value: r,
      interval,
      text: `${label}: ${strengthText(strength, switches)} over ${authorities(own.length)}${few}`,
    };
  });
  const name = strengthName(switches);
  return {
    kind: 'years',
    key: `${relationship.id}:years`,
    title: 'The correlation, year by year',
    alt: `Dots with intervals, one for each year: ${name} of ${relatedWords(switches.y).topic} and ${relatedWords(switches.x).topic}. ${yearsSentence(rows)}`,
    axis: axisOf(`Correlation (${name})`),
    rows,
    table: {
      caption: `Correlation (${name}) of ${relatedWords(switches.y).topic} and ${relatedWords(switches.x).topic} by year`,
      columns: [
        { key: 'year', label: yearLabel(switches.y), numeric: false },
        { key: 'r', label: name, numeric: true },
        { key: 'interval', label: '95% interval', numeric: true },
        { key: 'n', label: 'Authorities', numeric: true },
      ],
      rows: rows.map(({ label, value, interval, n, text }) => [
        label,
        value === null ? text.slice(label.length + 2) : signed(value),
        interval === null ? '–' : intervalText(interval),
        String(n),
      ]),
    },
  };
}

function yearLabel(measure: string): string {
  return measureOf(measure).period === 'year-ending-31-march' ? 'Year ending 31 March' : 'Year';
}
