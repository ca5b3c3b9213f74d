import type { PairRow } from '../query/rows';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import {
  packMedians,
  packRows,
  unpackMedians,
  unpackRows,
  type PackedMedians,
  type PackedSeries,
} from './packed';

/** The prebuilt file of an area: what its page paints from, before the engine has started. */
export interface AreaFile {
  facts: AreaFacts;
  rows: PackedSeries[];
  medians: PackedMedians[];
  pairs: readonly PairRow[];
}

/** An area's prebuilt file, from its facts and rows. */
export function writeAreaFile(facts: AreaFacts, data: FigureData): AreaFile {
  return {
    facts,
    rows: packRows(data.rows),
    medians: packMedians(data.medians),
    pairs: data.pairs,
  };
}

/** The rows that a prebuilt file holds, as the engine would give them. */
export function readAreaFile(file: AreaFile): FigureData {
  return {
    rows: unpackRows(file.rows),
    medians: unpackMedians(file.medians),
    pairs: file.pairs,
    among: [],
  };
}
