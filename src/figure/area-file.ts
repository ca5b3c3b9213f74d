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
import type { Standing } from './standing/standing';

/** The prebuilt file of an area: what its page paints from, before the engine has started. */
export interface AreaFile {
  facts: AreaFacts;
  rows: PackedSeries[];
  medians: PackedMedians[];
  pairs: readonly PairRow[];
  /** Where an authority stands by each headline, in the themes' order; empty for a region and England. */
  standings: readonly Standing[];
}

/** An area's prebuilt file, from its facts, rows and standings. */
export function writeAreaFile(
  facts: AreaFacts,
  data: FigureData,
  standings: readonly Standing[] = [],
): AreaFile {
  return {
    facts,
    rows: packRows(data.rows),
    medians: packMedians(data.medians),
    pairs: data.pairs,
    standings,
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
