import type { Measure } from '../../../src/catalogue/measures/measure';
import { fewNote } from '../../../src/figure/area-notes';
import type { EmbedFile, EmbedNote } from '../../../src/figure/embed/embed-file';
import { embedSentence, latestRow } from '../../../src/figure/embed/embed-words';
import { eventsOfMeasure } from '../../../src/figure/events';
import type { AreaFacts } from '../../../src/figure/facts';
import { packMedians, packRows } from '../../../src/figure/packed';
import type { FigureRow } from '../../../src/query/rows';
import { englandCode, type Area } from '../../../src/vocabulary/area';
import type { Period } from '../../../src/vocabulary/period';
import type { EmbedState } from './embed-state';

/** What an embed's file says beside its figures. */
export interface EmbedRelease {
  release: string;
  newest: string;
  /** The latest period of the newest release. */
  newestPeriod: Period;
}

const cellOf = ({ value, symbol, joint }: FigureRow) => `${value ?? symbol} ${joint ?? ''}`;

/** How many of an area's rows have another cell, or none, in the newest release. */
function changedSince(rows: readonly FigureRow[], newest: readonly FigureRow[]): number {
  const now = new Map(newest.map((row) => [row.period, cellOf(row)]));
  return rows.filter((row) => now.get(row.period) !== cellOf(row)).length;
}

/** What must be said of the figures of an area and of what it is compared with. */
function notesOf(
  measure: Measure,
  facts: AreaFacts,
  then: EmbedState,
  release: string,
): EmbedNote[] {
  const { area, notes } = facts;
  const referrals = measure.period === 'at-30-september' ? [] : then.rowsOf('referrals', area.code);
  const few = fewNote(facts, { rows: referrals, medians: [], pairs: [], among: [] });
  return [
    ...notes.flatMap((note) =>
      note.measure === measure.id
        ? [{ area: note.area, period: note.period as Period, text: note.text }]
        : [],
    ),
    ...few.map((text) => ({
      area: area.code,
      period: referrals.at(-1)?.period ?? null,
      text,
    })),
    ...then.rateNotes(measure, area.code, release),
  ];
}

/**
 * The prebuilt file of an embed: a measure's figures of an area as of `then`, and what changed up to
 * `now`. Null where the area has not even a symbol.
 */
export function embedFile(
  measure: Measure,
  area: Area,
  then: EmbedState,
  now: EmbedState,
  release: EmbedRelease,
): EmbedFile | null {
  const { id } = measure;
  const own = then.rowsOf(id, area.code);
  if (own.length === 0) return null;
  const facts = then.factsOf(area);
  const others = [area.region, englandCode].filter((code) => code !== null && code !== area.code);
  const rows = [...own, ...others.flatMap((code) => then.rowsOf(id, code ?? ''))];
  const medians = then.mediansOf(id, area.code);
  const { code, kind, name, spokenName, slug } = area;
  const { neighboursModel, predecessors, successors, joint } = facts;
  const file: EmbedFile = {
    measure,
    area: {
      code,
      kind,
      name,
      spokenName,
      slug,
      inSentence: then.inSentence(area),
      neighboursModel,
      predecessors,
      successors,
      joint: measure.period === 'at-30-september' ? joint : [],
    },
    region: facts.region,
    ...release,
    changedSince: changedSince(own, now.rowsOf(id, code)),
    sources: facts.sources[id] ?? [],
    notes: notesOf(measure, facts, then, release.release),
    events: eventsOfMeasure(facts.events, measure),
    rows: packRows(rows),
    medians: packMedians(medians),
    sentence: '',
  };
  const data = { rows, medians, pairs: [], among: [] };
  return { ...file, sentence: embedSentence(file, latestRow(file, data), data) };
}
