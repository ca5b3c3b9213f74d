import { matchSorter } from 'match-sorter';
import type { Codebook, CodebookColumn, CodebookMeasure } from '../../../figure/codebook';

const threshold = matchSorter.rankings.CONTAINS;

/** What fits each of several words, in the order of the codebook. */
function fitting<Entry>(
  entries: readonly Entry[],
  words: readonly string[],
  textsOf: (entry: Entry) => string[],
): readonly Entry[] {
  return words.reduce<readonly Entry[]>(
    (left, word) =>
      matchSorter([...left], word, {
        keys: [textsOf],
        threshold,
        sorter: (found) => found.sort((a, b) => a.index - b.index),
      }),
    entries,
  );
}

function measureTexts({ id, label, question, definition, group }: CodebookMeasure): string[] {
  return [id, label, question, definition, group];
}

function columnTexts({ id, definition, heads, early }: CodebookColumn): string[] {
  return [id, definition, ...heads, ...early.map(({ head }) => head)];
}

/** The part of the codebook in which each typed word is found: id, label, head or definition. */
export function findInCodebook(
  codebook: Codebook,
  typed: string,
): Pick<Codebook, 'measures' | 'dataSets'> {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return codebook;
  return {
    measures: fitting(codebook.measures, words, measureTexts),
    dataSets: codebook.dataSets
      .map((dataSet) => ({ ...dataSet, columns: fitting(dataSet.columns, words, columnTexts) }))
      .filter(({ columns }) => columns.length > 0),
  };
}
