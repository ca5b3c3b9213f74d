import { group } from 'd3-array';
import { embeddable } from '../../../src/catalogue/embeddable';
import { measureOf } from '../../../src/catalogue/measures';
import type { Measure } from '../../../src/catalogue/measures/measure';
import type { EmbedNote } from '../../../src/figure/embed/embed-file';
import type { AreaFacts, Source } from '../../../src/figure/facts';
import { placeName } from '../../../src/figure/standing/place-name';
import { yearList } from '../../../src/figure/words';
import { figuresQuery, neighboursMedianQuery } from '../../../src/query/figures';
import type { FigureRow, MedianRow } from '../../../src/query/rows';
import type { Area } from '../../../src/vocabulary/area';
import { yearOf } from '../../../src/vocabulary/period';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { lookupsAsOf } from '../as-of/lookups-as-of';
import { openAsOf } from '../as-of/open-as-of';
import { printedColumn } from '../as-of/printed';
import { provenanceAsOf } from '../as-of/releases';
import { factsMaker } from '../facts';
import type { Lookups } from '../lookups';
import { knownNotes, sourcesOf } from '../provenance';
import { revisedNotes } from '../revised-notes';
import { compareAreas, readGroupings } from './compare-areas-file';
import { isRebased, readPrintedRates, type PrintedRateRow } from './printed-rates';

/** What embeds are made from: the built database, and the data folder that it was built from. */
export interface EmbedSources {
  /** The database's path. */
  database: string;
  dataFolder: string;
  lookups: Lookups;
  provenance: readonly Provenance[];
}

/** All that embeds show as of one release, in memory. */
export interface EmbedState {
  /** Null for what stands today. */
  release: string | null;
  /** An area's rows of a measure, by period. */
  rowsOf: (measure: string, area: string) => readonly FigureRow[];
  /** The medians of its statistical neighbours, by period; none for a region, for England and without a model. */
  mediansOf: (measure: string, area: string) => readonly MedianRow[];
  factsOf: (area: Area) => AreaFacts;
  /** How a sentence names an area: "the Isles of Scilly", "the old Dorset". */
  inSentence: (area: Area) => string;
  /** What the rates of an area rest on, in a file of this release. */
  rateNotes: (measure: Measure, area: string, release: string) => readonly EmbedNote[];
}

/** The measures that embeds show, and the referrals whose number says how far to trust a share of them. */
const measures = [...embeddable, 'referrals'].map(measureOf);

/**
 * Measure id → its sources. Where a release's own printed rates are shown, they are from the table that
 * printed them, and not from the populations of a newer release, by which they are worked out today.
 */
function sourcesAsOf(
  then: readonly Provenance[],
  printed: readonly PrintedRateRow[],
  release: string | null,
): Record<string, Source[]> {
  const sources = sourcesOf(then);
  if (release === null) return sources;
  for (const measure of measures) {
    const column = printedColumn(measure);
    const printedIn = printed.find((row) => row.column === column)?.dataSet;
    const table = then.find(({ dataSet, stands }) => dataSet === printedIn && stands);
    if (!table) continue;
    const { title, publisher, publication, release: of, address } = table;
    const own = (sources[measure.id] ?? []).filter((source) => source.release <= release);
    const isThere = own.some((source) => source.title === title);
    sources[measure.id] = isThere
      ? own
      : [...own, { title, publisher, publication, release: of, address }];
  }
  return sources;
}

/** Release → column → area → its printed rates. */
type RatesByColumn = ReadonlyMap<
  string,
  ReadonlyMap<string, ReadonlyMap<string, readonly PrintedRateRow[]>>
>;

/**
 * Which rates are as printed and not as today's populations give them, where the figures are as of a release
 * (`asOf`) that printed its rates; of one that printed none, what they are worked out from.
 */
function rateNotes(
  rates: RatesByColumn,
  measure: Measure,
  area: string,
  release: string,
  asOf: string | null,
): EmbedNote[] {
  const column = printedColumn(measure);
  if (column === null) return [];
  const printed = rates.get(release)?.get(column);
  if (!printed) {
    const text = `The ${release} release printed no rates per 10,000 children: those of its years are worked out from its counts and the population estimates that came with it.`;
    return [{ area, period: null, text }];
  }
  const own = (printed.get(area) ?? []).filter(isRebased);
  if (asOf === null || own.length === 0) return [];
  const years = yearList(own.map(({ period }) => yearOf(period)));
  const text = `The rates for ${years} are those that the ${release} release printed: the population estimates that they go by have been revised since.`;
  return [{ area, period: null, text }];
}

/** The figures as of a release, asked of a database in one go for all areas. */
export async function embedState(
  { database, dataFolder, lookups, provenance }: EmbedSources,
  release: string | null,
): Promise<EmbedState> {
  const then = provenanceAsOf(provenance, release);
  const reach = then.find(({ dataSet, stands }) => dataSet === 'workforce' && stands)?.to ?? null;
  const known = lookupsAsOf(lookups, release, reach);
  const names = new Map(lookups.areas.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const notes = [...knownNotes(nameOf), ...revisedNotes(dataFolder, nameOf, release)];
  const compared = compareAreas(lookups, readGroupings(dataFolder));
  const allPrinted = readPrintedRates(dataFolder);
  const printed = allPrinted.filter((row) => row.release === release);
  // Asked for every measure and area: looked up, not looked for.
  const rates = group(
    allPrinted,
    (row) => row.release,
    (row) => row.column,
    (row) => row.area,
  );
  const sources = sourcesAsOf(then, printed, release);
  const factsOf = factsMaker(known, sources, notes, embeddable);
  const engine = await openAsOf({ database, dataFolder, provenance, measures, release });
  try {
    const ids = measures.map(({ id }) => id);
    const codes = lookups.areas.map(({ code }) => code);
    const rows = group(
      await engine.run<FigureRow>(figuresQuery(ids, codes)),
      ({ measure }) => measure,
      ({ area }) => area,
    );
    const medians = new Map<string, readonly MedianRow[]>();
    for (const area of lookups.areas) {
      const { neighboursModel } = factsOf(area);
      if (neighboursModel === null) continue;
      const query = neighboursMedianQuery(embeddable, area.code, neighboursModel);
      medians.set(area.code, await engine.run<MedianRow>(query));
    }
    return {
      release,
      rowsOf: (measure, area) => rows.get(measure)?.get(area) ?? [],
      mediansOf: (measure, area) =>
        (medians.get(area) ?? []).filter((row) => row.measure === measure),
      factsOf,
      inSentence: (area) =>
        area.kind === 'authority' ? placeName([area.code], compared) : area.spokenName,
      rateNotes: (measure, area, of) => rateNotes(rates, measure, area, of, release),
    };
  } finally {
    await engine.close();
  }
}
