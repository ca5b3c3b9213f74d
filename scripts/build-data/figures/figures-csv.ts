import Papa from 'papaparse';
import { measures } from '../../../src/catalogue/measures';
import type { Run } from '../../../src/figure/area-data';
import type { FigureRow } from '../../../src/query/rows';
import { queryOf } from '../../../src/query/query';
import sql from 'sql-template-tag';
import { bracketed } from '../../../src/vocabulary/symbol';

/** Every figure as the product shows it: CSV text, a line each, sorted by measure, area and period. */
export async function figuresCsv(run: Run): Promise<string> {
  const rows = await run<FigureRow>(
    queryOf(
      sql`SELECT measure, area, period, value, symbol, joint FROM figures ORDER BY measure, area, period`,
    ),
  );
  const decimals = new Map(measures.map((measure) => [measure.id, measure.decimals]));
  const data = rows.map(({ measure, area, period, value, symbol, joint }) => [
    measure,
    area,
    period,
    value === null ? '' : value.toFixed(decimals.get(measure) ?? 0),
    symbol === null ? '' : bracketed(symbol),
    joint ?? '',
  ]);
  const fields = ['measure', 'area', 'period', 'value', 'symbol', 'joint'];
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
