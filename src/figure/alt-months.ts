import { yearOf } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { Month, MonthPoint, MonthsPanel, MonthsYear } from './figure';
import { listed, yearList } from './words';

const names = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A month's name: "April". */
export function monthName(month: Month): string {
  return names.format(new Date(`${month}-01`));
}

/** "April 2020". */
export function describeMonth(month: Month): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

type Known = MonthPoint & { value: number };

function known(points: readonly MonthPoint[]): Known[] {
  return points.filter((point): point is Known => point.value !== null);
}

function extreme(points: readonly Known[], sign: 1 | -1): Known | undefined {
  return points.reduce<Known | undefined>(
    (best, point) => (best && (point.value - best.value) * sign <= 0 ? best : point),
    undefined,
  );
}

/** "Highest in March (6 of 12 years), lowest in August (5)": the months that most often are. */
function describeSeason(years: readonly MonthsYear[]): string[] {
  const whole = years.filter(({ points }) => known(points).length === points.length);
  if (whole.length < 3) return [];
  const commonest = (sign: 1 | -1) => {
    const counts = new Map<string, number>();
    for (const { points } of whole) {
      const best = extreme(known(points), sign);
      // Two months with the same figure are both the highest.
      for (const { month, value } of known(points)) {
        const name = monthName(month);
        if (value === best?.value) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    const most = Math.max(...counts.values());
    const months = [...counts].flatMap(([name, count]) => (count === most ? [name] : []));
    return { months: listed(months), most };
  };
  const [high, low] = [commonest(1), commonest(-1)];
  return [
    `Of ${whole.length} whole years, most often highest in ${high.months} (${high.most}) and lowest in ${low.months} (${low.most}).`,
  ];
}

function describeGaps(years: readonly MonthsYear[]): string[] {
  const gaps = years.flatMap(({ period, points }) =>
    points.flatMap(({ symbol }) => (symbol === null ? [] : [{ symbol, year: yearOf(period) }])),
  );
  return [...new Set(gaps.map(({ symbol }) => symbol))].map((symbol) => {
    const those = gaps.filter((gap) => gap.symbol === symbol);
    const months = those.length === 1 ? 'one month' : `${those.length} months`;
    return `No figure for ${months} of years ending March ${yearList(those.map(({ year }) => year))}, ${symbolMeanings[symbol]} ${bracketed(symbol)}.`;
  });
}

/** The alt text of a months chart: its ends, its extremes, the season, the pandemic's first spring, and gaps. */
export function describeMonths(panel: Omit<MonthsPanel, 'alt'>, place: string): string {
  const { title, years } = panel;
  const points = years.flatMap((year) => year.points);
  const values = known(points);
  const [first] = values;
  const last = values.at(-1);
  const high = extreme(values, 1);
  const low = extreme(values, -1);
  if (!first || !last || !high || !low) return `${title}, ${place}: no figures to show.`;
  const write = ({ month, text }: Known) => `${text} in ${describeMonth(month)}`;
  const [before, after] = (['2019-04', '2020-04'] as const).map((month) =>
    values.find((point) => point.month === month),
  );
  return [
    `Line chart, ${title}, ${place}, ${points.length} months.`,
    `${write(first)}, ${write(last)}; lowest ${write(low)}, highest ${write(high)}.`,
    ...describeSeason(years),
    ...(before && after
      ? [
          `In the first whole month of the pandemic’s restrictions, ${write(after)}, after ${write(before)}.`,
        ]
      : []),
    ...describeGaps(years),
  ].join(' ');
}
