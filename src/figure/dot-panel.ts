import type { Measure } from '../catalogue/measures/measure';
import type { AreaFigureRow } from '../query/rows';
import { describePeriod, type Period } from '../vocabulary/period';
import { axisAround } from './axis';
import type { Mark, ScatterPanel } from './figure';
import { capitalised, formatCell, formatPoint, listedNames, lowered } from './words';

const bins = 56;

/** One row a return: of the members of a joint return, the first stands for all. */
export function countedOnce<Row extends Pick<AreaFigureRow, 'joint'>>(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ joint }) => {
    if (joint === null) return true;
    return seen.has(joint) ? false : seen.add(joint);
  });
}

/** The authorities that a dot stands for: one, or the members of a joint return. */
function returnOf(row: AreaFigureRow, rows: readonly AreaFigureRow[]): AreaFigureRow[] {
  return row.joint === null ? [row] : rows.filter(({ joint }) => joint === row.joint);
}

/**
 * Every authority as a dot above its figure, a joint return as one dot for its members, dots of about the same figure on top of one another
 * (a dot plot after Wilkinson, with fixed bins): a distribution in which each one can be found.
 */
export function dotPanel(
  measure: Measure,
  period: Period,
  rows: readonly AreaFigureRow[],
  england: number | null,
  chosen: readonly string[],
): ScatterPanel {
  const known = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
  const suffix = measure.unit.kind === 'percent' ? '%' : '';
  const x = axisAround(
    [...known.map(({ value }) => value), ...(england === null ? [] : [england])],
    measure.unit.label,
    suffix,
  );
  const [low, high] = x.domain;
  const heights = new Map<number, number>();
  const marks = countedOnce(known)
    .sort((a, b) => a.value - b.value)
    .map((row): Mark => {
      const bin = Math.round(((row.value - low) / (high - low)) * bins);
      const y = (heights.get(bin) ?? 0) + 1;
      heights.set(bin, y);
      const members = returnOf(row, known);
      const own = members.filter(({ slug }) => chosen.includes(slug));
      const isChosen = own.length > 0;
      return {
        key: row.area,
        role: isChosen ? 'focus' : 'other',
        x: row.value,
        y,
        label: isChosen ? listedNames(own.map(({ name }) => name)) : null,
        text: `${capitalised(listedNames(members.map(({ name }) => name)))}: ${formatPoint(measure, row.value, null)}${row.joint === null ? '' : ' (joint return)'}`,
      };
    });
  const top = Math.max(1, ...marks.map(({ y }) => y));
  const when = describePeriod(measure.period, period);
  const missing = rows.length - known.length;
  const focus = marks.filter(({ role }) => role === 'focus').map(({ text }) => text);
  const englandText = england === null ? null : formatCell(measure, england, null);
  return {
    kind: 'scatter',
    key: `${measure.id}:dots`,
    title: `Every authority, ${when}`,
    alt: [
      `Dot plot of ${known.length} authorities${marks.length < known.length ? `, in ${marks.length} returns,` : ''} by ${lowered(measure.label)}, ${when}`,
      ...(marks.length > 0
        ? [`lowest ${marks[0]?.text ?? ''}`, `highest ${marks.at(-1)?.text ?? ''}`]
        : []),
      ...(englandText === null ? [] : [`England ${englandText}`]),
      ...focus,
      ...(missing > 0 ? [`${missing} without a figure`] : []),
    ].join('; '),
    x,
    y: {
      label: 'Each dot is an authority',
      domain: [0, top + 1],
      ticks: [],
      decimals: 0,
      suffix: '',
    },
    path: false,
    stacked: true,
    rules: england === null ? [] : [{ x: england, label: `England ${englandText ?? ''}` }],
    marks,
    legend: [],
    table: {
      caption: `${measure.label} of every authority, ${when}`,
      columns: [
        { key: 'name', label: 'Authority', numeric: false },
        { key: 'value', label: measure.unit.label, numeric: true },
      ],
      rows: rows.map((row) => [row.name, formatCell(measure, row.value, row.symbol)]),
    },
  };
}
