import { describePeriod } from '../../vocabulary/period';
import { capitalised, formatCell, formatPoint, listed } from '../words';
import type { CompareAreas } from './compare-file';
import { numberWord, spokenRegion } from './group-words';
import { classOf, type ClassRange } from './map-classes';
import type { Slice, SliceEntry } from './slice';

/** How many of a region's returns are in a class, and of how many; a joint return counts once. */
interface RegionCount {
  name: string;
  within: number;
  of: number;
}

/** Fewer returns than this are too few to say anything of a region. */
const fewest = 5;

/** A region's name is said of half or more of its returns: two and a half times an even spread. */
function standsOut({ within, of }: RegionCount): boolean {
  return of >= fewest && within * 2 >= of;
}

/** What the classes say of where figures are high: counted by region, joint returns once. */
export interface MapFinding {
  title: string;
  /** Sentences on the highest and the lowest class, for the alt text; empty with a single class. */
  sentences: readonly string[];
}

function countRegions(
  { entries }: Slice,
  areas: CompareAreas,
  isWithin: (entry: SliceEntry) => boolean,
): RegionCount[] {
  const regionOf = new Map(areas.authorities.map(({ code, region }) => [code, region]));
  return areas.regions.flatMap(({ code, name }) => {
    const own = entries.filter(({ key }) => regionOf.get(key) === code);
    return own.length === 0 ? [] : [{ name, within: own.filter(isWithin).length, of: own.length }];
  });
}

/** "the South West 6 of 13, London 2 of 32; none in the North East". */
function counted(counts: readonly RegionCount[], most = Infinity): string {
  const some = counts.filter(({ within }) => within > 0);
  const none = counts.filter(({ within }) => within === 0);
  const share = ({ within, of }: RegionCount) => within / of;
  const named = [...some]
    .sort((a, b) => share(b) - share(a))
    .slice(0, most)
    .map(({ name, within, of }) => `${spokenRegion(name)} ${within} of ${of}`);
  return [
    named.join(', '),
    ...(none.length > 0 ? [`none in ${listed(none.map(({ name }) => spokenRegion(name)))}`] : []),
  ].join('; ');
}

/** The finding that heads a map of a slice, and what its alt text says of regions. */
export function mapFinding(
  slice: Slice,
  areas: CompareAreas,
  classes: readonly ClassRange[],
  shown: (entry: SliceEntry) => number,
): MapFinding {
  const { measure, period, entries } = slice;
  const when = describePeriod(measure.period, period);
  const preposition = measure.period === 'year-ending-31-march' ? 'In' : 'At';
  const [lowest, highest] = [classes[0], classes.at(-1)];
  if (!lowest || !highest) return { title: `No authority has a figure for ${when}`, sentences: [] };
  if (classes.length === 1) {
    const same = lowest.from === lowest.to;
    const title = same
      ? `${preposition} ${when}, every authority with a figure had the same: ${formatPoint(measure, lowest.from, null)}`
      : `${preposition} ${when}, figures lay between ${formatCell(measure, lowest.from, null)} and ${formatPoint(measure, lowest.to, null)}`;
    return { title, sentences: [] };
  }
  const inClass = (place: number) => (entry: SliceEntry) =>
    classOf(shown(entry), classes) === place;
  const share = entries.filter(inClass(classes.length - 1)).length / entries.length;
  // Where many figures are equal the highest class may be far from a fifth of them.
  const word = classes.length === 5 && share > 0.15 && share < 0.25 ? 'fifth' : 'class';
  const high = countRegions(slice, areas, inClass(classes.length - 1));
  const low = countRegions(slice, areas, inClass(0));
  const noun = entries.some(({ codes }) => codes.length > 1) ? 'returns' : 'authorities';
  const leaders = high
    .filter(standsOut)
    .sort((a, b) => b.within / b.of - a.within / a.of)
    .slice(0, 2);
  const [first, second] = leaders;
  const from = `${formatPoint(measure, highest.from, null)} or more`;
  const spread = high.filter(({ within }) => within > 0);
  const [only] = spread;
  const everywhere =
    spread.length === 1 && only
      ? `lay in ${spokenRegion(only.name)} alone`
      : `was spread over ${spread.length === high.length ? 'all' : `${numberWord(spread.length)} of`} ${numberWord(high.length)} regions`;
  const title = first
    ? `Of ${first.of} ${noun} in ${spokenRegion(first.name)}, ${first.within} were in the highest ${word} (${from})${second ? `; of ${second.of} in ${spokenRegion(second.name)}, ${second.within}` : ''}`
    : `The highest ${word} of ${noun} (${from}) ${everywhere}`;
  const range = ({ from: least, to }: ClassRange) =>
    `${formatCell(measure, least, null)} to ${formatCell(measure, to, null)}`;
  return {
    title,
    sentences: [
      capitalised(`highest ${word}, ${range(highest)}, by region: ${counted(high)}.`),
      capitalised(`lowest ${word}, ${range(lowest)}, above all: ${counted(low, 3)}.`),
    ],
  };
}
