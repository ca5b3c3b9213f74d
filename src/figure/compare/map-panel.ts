import { describePeriod } from '../../vocabulary/period';
import { noRow, type Table } from '../figure';
import { capitalised, formatCell, formatPoint, listedNames, lowered } from '../words';
import { cellAt, type CompareArea, type CompareAreas } from './compare-file';
import { numberWord } from './group-words';
import { authorityLabel, compareArea } from './labels';
import { classOf, mapClasses, type ClassRange } from './map-classes';
import { mapFinding } from './map-finding';
import { mapFigures, unplacedEntries, unplacedSentence, type MapFigure } from './map-places';
import type { MapClass, MapPanel, MapPlace } from './panels';
import type { Slice, SliceEntry } from './slice';

/** A return's value as it is written, so that no two that are written alike are in two classes. */
function shownValue({ measure }: Slice, { cell }: SliceEntry): number {
  return Number(cell.value.toFixed(measure.decimals));
}

/** "15.2% to 19.8%", or the one value: the least and the greatest figure in the class. */
function classLabel({ measure }: Slice, { from, to }: ClassRange): string {
  const least = formatCell(measure, from, null);
  return from === to ? least : `${least} to ${formatCell(measure, to, null)}`;
}

/** What hatching stands for among these: no figure, not yet an authority, or either. */
function hatchedOf(figures: readonly MapFigure[]): MapPanel['hatched'] {
  const without = figures.filter(({ entry }) => entry === null);
  const notYet = without.filter(({ existed }) => !existed).length;
  if (without.length === 0) return null;
  const label =
    notYet === 0
      ? 'No figure'
      : notYet === without.length
        ? 'Did not exist yet'
        : 'No figure, or did not exist yet';
  return { label, count: without.length };
}

function outlinedOf({ picked }: Slice, figures: readonly MapFigure[]): MapPanel['outlined'] {
  const has = (wanted: string) => figures.some(({ role }) => role === wanted);
  return [
    ...(has('chosen') ? [{ role: 'chosen' as const, label: 'Chosen' }] : []),
    ...(picked.group && has('group')
      ? [{ role: 'group' as const, label: capitalised(picked.group.label) }]
      : []),
  ];
}

/** Every authority of today and of then, by name: a joint return's figure under each of its members. */
function tableOf(
  slice: Slice,
  areas: CompareAreas,
  regions: ReadonlyMap<string, string>,
  figures: readonly MapFigure[],
  classed: (entry: SliceEntry) => string,
): Table {
  const { measure, file, period, place } = slice;
  const rowOf = (area: CompareArea, name: string, value: string, where: string) => ({
    name: area.name,
    row: [name, regions.get(area.region) ?? '', value, where],
  });
  const placed = figures.map(({ area, entry, existed }) => {
    if (entry === null) {
      const series = file.authorities.find(({ code }) => code === area.code);
      const symbol = series ? cellAt(series, place).symbol : null;
      const why = symbol === null ? noRow : formatCell(measure, null, symbol);
      return rowOf(area, area.name, why, existed ? 'No figure' : 'Did not exist yet');
    }
    const others = entry.codes
      .filter((code) => code !== area.code)
      .map((code) => compareArea(areas, code).name);
    const name =
      others.length === 0 ? area.name : `${area.name}, jointly with ${listedNames(others)}`;
    return rowOf(area, name, formatCell(measure, entry.cell.value, null), classed(entry));
  });
  const ended = unplacedEntries(slice, areas).flatMap((entry) =>
    entry.codes.map((code) => {
      const area = compareArea(areas, code);
      const value = formatCell(measure, entry.cell.value, null);
      return rowOf(area, authorityLabel(area), value, `${classed(entry)} (not on the map)`);
    }),
  );
  return {
    caption: `${measure.label} by authority and class, ${describePeriod(measure.period, period)}`,
    columns: [
      { key: 'name', label: 'Authority', numeric: false },
      { key: 'region', label: 'Region', numeric: false },
      { key: 'value', label: measure.unit.label, numeric: true },
      { key: 'class', label: 'Class', numeric: false },
    ],
    rows: [...placed, ...ended].sort((a, b) => a.name.localeCompare(b.name)).map(({ row }) => row),
  };
}

function notesOf({ measure }: Slice): string[] {
  return measure.sized
    ? [
        'These are counts: a larger authority has more of everything. Rates and shares compare better.',
      ]
    : [];
}

/**
 * Every authority of today by the class of its figure: classes of about equally many returns, their
 * cuts in the measure's decimals; hatched, with the reason, where it has no figure or did not exist.
 */
export function mapPanel(slice: Slice, areas: CompareAreas): MapPanel {
  const { measure, period, entries } = slice;
  const shown = (entry: SliceEntry) => shownValue(slice, entry);
  const ranges = mapClasses(entries.map(shown));
  const figures = mapFigures(slice, areas);
  const regions = new Map(areas.regions.map(({ code, name }) => [code, name]));
  const places = figures.map(({ area, role, entry, words }): MapPlace => ({
    key: area.code,
    label: area.name,
    role,
    region: regions.get(area.region) ?? '',
    class: entry === null ? null : classOf(shown(entry), ranges),
    figure: words,
    text: `${capitalised(area.spokenName)}: ${words}`,
  }));
  const classes = ranges.map((range, index): MapClass => ({
    ...range,
    label: classLabel(slice, range),
    count: places.filter((place) => place.class === index).length,
  }));
  const finding = mapFinding(slice, areas, ranges, shown);
  const hatched = hatchedOf(figures);
  const chosen = places.filter(({ role }) => role === 'chosen').map(({ text }) => `${text}.`);
  const [lowest, highest] = [ranges[0], ranges.at(-1)];
  const reach =
    lowest && highest
      ? `, in ${classes.length === 1 ? 'one class' : `${numberWord(classes.length)} classes`} from ${formatCell(measure, lowest.from, null)} to ${formatPoint(measure, highest.to, null)}`
      : '';
  return {
    kind: 'map',
    key: `${measure.id}:map`,
    title: finding.title,
    alt: [
      `Map of ${places.length} authorities by ${lowered(measure.label)}, ${describePeriod(measure.period, period)}${reach}.`,
      ...finding.sentences,
      ...chosen,
      ...(hatched ? [`${hatched.count} hatched: ${lowered(hatched.label)}.`] : []),
    ].join(' '),
    unitLabel: measure.unit.label,
    classes,
    hatched,
    outlined: outlinedOf(slice, figures),
    places,
    unplaced: unplacedSentence(slice, areas),
    notes: notesOf(slice),
    table: tableOf(slice, areas, regions, figures, (entry) => {
      const place = classOf(shown(entry), ranges);
      return classes[place]?.label ?? '';
    }),
  };
}
