import type { DeprivationRelease } from '../../../src/catalogue/datasets/deprivation';
import type { ImportedLookup } from '../boundaries/lookup';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import { provenanceOf } from '../sources/provenance';
import { toCsv } from '../write/csv';
import { readIndexScores } from './index-scores';
import { readSheet } from './sheet';

/**
 * `lookups/deprivation.csv`: score and rank of each index by the DfE code of the authorities that
 * the release is about, digits as published. Null, with problems noted, where a file is not whole.
 */
export function importDeprivation(
  release: DeprivationRelease,
  folder: string,
  register: Register,
  problems: Problems,
): ImportedLookup | null {
  const before = problems.count;
  const read = release.indices.flatMap((index) => {
    const table = readSheet(folder, index.file, problems);
    if (table === null) return [];
    const scores = readIndexScores(release, index, table, register, problems);
    const described = { ...release, title: index.title, dataSet: `${release.id}-${index.index}` };
    return { index: index.index, scores, source: provenanceOf(described, table, null) };
  });
  if (problems.count > before) return null;

  const codes = [...register.authorities.keys()].filter((code) =>
    read.every(({ scores }) => scores.has(code)),
  );
  return {
    path: 'lookups/deprivation.csv',
    text: toCsv(
      ['code', ...read.flatMap(({ index }) => [`${index}_score`, `${index}_rank`])],
      codes.map((code) => [
        code,
        ...read.flatMap(({ scores }) => {
          const { score = '', rank = '' } = scores.get(code) ?? {};
          return [score, rank];
        }),
      ]),
    ),
    sources: read.map(({ source }) => source),
  };
}
