import { describePeriod } from '../../vocabulary/period';
import type { Table } from '../figure';
import { capitalised, formatCell, formatPoint, listed, lowered } from '../words';
import { distributionAxis } from './distribution-axis';
import { groupMedian } from './group-median';
import { intervalOf, intervalText } from './intervals';
import type { ComparedMark, DistributionPanel } from './panels';
import { quarterNames, quartilesOf } from './quarter-words';
import { inPeriod, missingCell, missingWords } from './slice-words';
import type { Slice, SliceEntry } from './slice';

function markOf(slice: Slice, entry: SliceEntry, quarter: string | undefined): ComparedMark {
  const { key, codes, label, role, cell } = entry;
  const interval = intervalOf(cell, slice.chance);
  const parts = [
    `${label}${codes.length > 1 ? ' (joint return)' : ''}: ${formatPoint(slice.measure, cell.value, null)}`,
    ...(interval ? [`95% interval ${intervalText(slice.measure, interval)}`] : []),
    ...(quarter === undefined ? [] : [lowered(quarter)]),
  ];
  return { key, label, role, value: cell.value, interval, text: parts.join('; ') };
}

/** By name, not by value: the order of a table is not a ranking. */
function tableOf(slice: Slice, marks: readonly ComparedMark[], quarters: QuarterNames): Table {
  const { measure, period, missing, chance } = slice;
  const hasIntervals = chance !== null;
  const rows = [
    ...marks.map(({ key, label, value, interval }) => ({
      label,
      cells: [
        formatCell(measure, value, null),
        ...(hasIntervals ? [interval ? intervalText(measure, interval) : '–'] : []),
        quarters.get(key) ?? '–',
      ],
    })),
    ...missing.map((one) => ({
      label: one.label,
      cells: [missingCell(one), ...(hasIntervals ? ['–'] : []), '–'],
    })),
  ].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return {
    caption: `${measure.label} of every authority, ${describePeriod(measure.period, period)}`,
    columns: [
      { key: 'name', label: 'Authority', numeric: false },
      { key: 'value', label: measure.unit.label, numeric: true },
      ...(hasIntervals ? [{ key: 'interval', label: '95% interval', numeric: true }] : []),
      { key: 'quarter', label: 'Among all authorities', numeric: false },
    ],
    rows: rows.map(({ label, cells }) => [label, ...cells]),
  };
}

type QuarterNames = ReadonlyMap<string, string>;

function titleOf(slice: Slice, quarters: QuarterNames): string {
  const { measure, entries } = slice;
  const when = inPeriod(slice);
  if (entries.length === 0) return `No authority has a figure ${when}`;
  const write = (value: number) => formatCell(measure, value, null);
  const chosen = entries.filter(({ role }) => role === 'chosen');
  const [only] = chosen;
  const quarter = only && chosen.length === 1 ? quarters.get(only.key) : undefined;
  if (only && quarter?.endsWith('quarter') && !quarter.startsWith('Not')) {
    return `${capitalised(when)}, ${only.label} was in the ${lowered(quarter)} of authorities: ${write(only.cell.value)}`;
  }
  const cuts = quartilesOf(slice);
  if (!cuts) return `${capitalised(when)}, few authorities had a figure`;
  return `${capitalised(when)}, half of all authorities lay between ${write(cuts.lower)} and ${write(cuts.upper)}`;
}

/** England's figure, where an authority's can be held beside it, and the group's median. */
function rulesOf(slice: Slice): DistributionPanel['rules'] {
  const { measure, england, picked } = slice;
  const middle = groupMedian(slice);
  const write = (value: number) => formatCell(measure, value, null);
  return [
    ...(england && england.value !== null && !measure.sized
      ? [
          {
            key: 'england' as const,
            value: england.value,
            label: `England ${write(england.value)}`,
          },
        ]
      : []),
    ...(middle && picked.group
      ? [
          {
            key: 'group' as const,
            value: middle.value,
            label: `Median of ${picked.group.label} ${write(middle.value)}`,
          },
        ]
      : []),
  ];
}

/**
 * Every return of a period as a dot with its interval, in order of value, over the quarters of all
 * authorities; England's figure and the group's median beside them, and who is missing.
 */
export function distributionPanel(slice: Slice): DistributionPanel {
  const { measure, entries, missing, period } = slice;
  const quarters = quarterNames(slice);
  const marks = entries
    .map((entry) => markOf(slice, entry, quarters.get(entry.key)))
    .sort((a, b) => a.value - b.value);
  const rules = rulesOf(slice);
  const { axis, note } = distributionAxis(
    measure,
    marks,
    rules.map(({ value }) => value),
  );
  const chosen = marks.filter(({ role }) => role === 'chosen');
  const [lowest, highest] = [marks[0], marks.at(-1)];
  const title = titleOf(slice, quarters);
  return {
    kind: 'distribution',
    key: `${measure.id}:distribution`,
    title,
    alt: [
      `${marks.length} figures of ${lowered(measure.label)} in order of value, ${describePeriod(measure.period, period)}.`,
      ...(lowest && highest
        ? [
            `Lowest ${formatPoint(measure, lowest.value, null)}, ${lowest.label}; highest ${formatPoint(measure, highest.value, null)}, ${highest.label}.`,
          ]
        : []),
      ...(rules.length > 0 ? [`${listed(rules.map(({ label }) => label))}.`] : []),
      ...chosen.map(({ text }) => `${text}.`),
      ...missingWords(missing),
    ].join(' '),
    axis,
    marks,
    quartiles: quartilesOf(slice),
    rules,
    ...(note === null ? {} : { notes: [note] }),
    missing,
    table: tableOf(slice, marks, quarters),
  };
}
