import type { Download, WrittenDownload } from './download';
import { bracketedSymbol, common, refersToArea, shownMeasure } from './fields';

const { area, period, value, symbol, joint } = common;

const shared = {
  title: 'Every figure as the charts show it',
  group: 'figures',
  primaryKey: ['measure', 'area', 'period'],
  foreignKeys: [{ fields: 'measure', resource: 'measures', reference: 'id' }, refersToArea('area')],
} as const satisfies Partial<Download>;

/** The figures as Parquet. */
export function figureDownload(dataSets: readonly string[]): WrittenDownload {
  return {
    ...shared,
    path: 'figures',
    description: 'Every measure, computed ones too, for every area and period.',
    fields: { measure: shownMeasure, area, period, value, symbol, joint },
    dataSets,
    select: `SELECT * REPLACE (measure::VARCHAR AS measure, area::VARCHAR AS area, symbol::VARCHAR AS symbol)
      FROM figures ORDER BY measure, area, period`,
    formats: ['parquet'],
  };
}

/** The figures as CSV, whose numbers have the decimals that they are shown with. */
export function figureTable(dataSets: readonly string[]): Download {
  return {
    ...shared,
    path: 'figures',
    description:
      'Every measure, computed ones too, for every area and period, with the decimals it is shown with. Symbols are in square brackets.',
    fields: { measure: shownMeasure, area, period, value, symbol: bracketedSymbol(), joint },
    dataSets,
  };
}
