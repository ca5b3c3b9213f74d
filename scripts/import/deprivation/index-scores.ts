import type {
  DeprivationIndex,
  DeprivationRelease,
} from '../../../src/catalogue/datasets/deprivation';
import type { Area } from '../../../src/vocabulary/area';
import { authoritiesByOnsCode } from '../boundaries/authorities';
import { firstRow } from '../normalise/places';
import type { Problems } from '../problems';
import { findColumns, wantedAs } from '../read/columns';
import type { Table } from '../read/table';
import type { Register } from '../register/register';

/** An authority's score and rank in one index, as published. */
export interface IndexScore {
  score: string;
  rank: string;
}

const declaredIn = 'src/catalogue/datasets/deprivation.ts';

/** The scores of one index by DfE code; notes what is no score, and whose is lacking. */
export function readIndexScores(
  release: DeprivationRelease,
  { scoreHeader, rankHeader }: DeprivationIndex,
  table: Table,
  register: Register,
  problems: Problems,
): Map<string, IndexScore> {
  const { file, headers, cells: rows } = table;
  const { codeHeader, year, scoreDecimals } = release;
  const scores = new Map<string, IndexScore>();
  const wanted = [codeHeader, scoreHeader, rankHeader];
  const at = findColumns(file, headers, wantedAs(wanted), problems, declaredIn);
  if (at === null) return scores;
  const before = problems.count;
  const existed = ({ firstYear, lastYear }: Area) =>
    firstYear <= year && year <= (lastYear ?? year);
  const isScore = new RegExp(`^(0|[1-9]\\d*)\\.\\d{${scoreDecimals}}$`);
  const expected = [...register.authorities.values()].filter(existed);
  const byOnsCode = authoritiesByOnsCode(register);
  const ranked: { score: number; rank: number; row: number }[] = [];

  rows.forEach((cells, index) => {
    const row = index + firstRow;
    const cell = (header: string) => cells[at[header] ?? -1] ?? '';
    const refuse = (column: string, message: string, advice: string) =>
      problems.add({ file, row, column, value: cell(column), message, advice });
    const authority = byOnsCode.get(cell(codeHeader));
    const [score, rank] = [cell(scoreHeader), cell(rankHeader)];
    if (authority === undefined) {
      const advice = 'Compare the code with ons_codes in data/lookups/authorities.csv.';
      refuse(codeHeader, 'unknown authority', advice);
      return;
    }
    const { code, name } = authority;
    if (!existed(authority)) {
      const message = `${name} was no authority in the year ending 31 March ${year}`;
      refuse(codeHeader, message, `Correct the code, or the year in ${declaredIn}.`);
      return;
    }
    if (scores.has(code)) {
      refuse(codeHeader, `${name} (${code}) twice`, 'Ask the publisher which is meant.');
      return;
    }
    scores.set(code, { score, rank });
    if (!isScore.test(score)) {
      const advice = `Expected digits with ${scoreDecimals} after the point, such as 0.125: was the sheet saved with its format?`;
      refuse(scoreHeader, 'not a score', advice);
    } else if (!/^[1-9]\d*$/.test(rank) || Number(rank) > expected.length) {
      refuse(rankHeader, 'not a rank', `Expected a whole number from 1 to ${expected.length}.`);
    } else {
      ranked.push({ score: Number(score), rank: Number(rank), row });
    }
  });

  for (const { code, name } of expected) {
    if (scores.has(code)) continue;
    const message = `truncated: there is no row for ${name} (${code})`;
    const advice = 'The file is cut short: download it again.';
    problems.add({ file, row: null, column: codeHeader, value: null, message, advice });
  }
  if (problems.count > before) return scores;

  // Scores are printed rounded, so equals may be ranked either way; a rank stands once.
  ranked.sort((a, b) => a.rank - b.rank);
  ranked.forEach(({ score, rank, row }, index) => {
    const above = ranked[index - 1];
    if (above === undefined || (above.rank < rank && above.score >= score)) return;
    const message = `rank ${rank} does not follow from the scores: row ${above.row} has score ${above.score} and rank ${above.rank}, this row has score ${score}`;
    const advice = 'A score or a rank was changed or cut: download the file again.';
    problems.add({ file, row, column: rankHeader, value: String(rank), message, advice });
  });
  return scores;
}
