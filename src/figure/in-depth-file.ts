import type { AreaFacts, Source } from './facts';
import type { FigureData } from './figure-data';
import {
  packMedians,
  packRows,
  unpackMedians,
  unpackRows,
  type PackedMedians,
  type PackedSeries,
} from './packed';

/** The prebuilt file of an area's page in depth. */
export interface InDepthFile {
  /** Without sources: many measures share few. */
  facts: Omit<AreaFacts, 'sources'>;
  sources: readonly Source[];
  /** Measure id → places in `sources`. */
  sourcesOf: Readonly<Record<string, readonly number[]>>;
  rows: PackedSeries[];
  medians: PackedMedians[];
}

/** An area's prebuilt file in depth, from its facts and rows. */
export function writeInDepthFile({ sources, ...facts }: AreaFacts, data: FigureData): InDepthFile {
  const places = new Map<string, number>();
  const distinct: Source[] = [];
  const placeOf = (source: Source): number => {
    const key = JSON.stringify(source);
    const known = places.get(key) ?? distinct.push(source) - 1;
    places.set(key, known);
    return known;
  };
  const sourcesOf = Object.fromEntries(
    Object.entries(sources).map(([measure, list]) => [measure, list.map(placeOf)]),
  );
  return {
    facts,
    sources: distinct,
    sourcesOf,
    rows: packRows(data.rows),
    medians: packMedians(data.medians),
  };
}

/** The facts and the rows that a prebuilt file in depth holds, as the build and the engine give them. */
export function readInDepthFile(file: InDepthFile): { facts: AreaFacts; data: FigureData } {
  const sources = Object.fromEntries(
    Object.entries(file.sourcesOf).map(([measure, list]) => [
      measure,
      list.flatMap((place) => file.sources[place] ?? []),
    ]),
  );
  return {
    facts: { ...file.facts, sources },
    data: {
      rows: unpackRows(file.rows),
      medians: unpackMedians(file.medians),
      pairs: [],
      among: [],
    },
  };
}
