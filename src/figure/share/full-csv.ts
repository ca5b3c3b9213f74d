import Papa from 'papaparse';
import type { Measure } from '../../catalogue/measures/measure';
import { describePeriod } from '../../vocabulary/period';
import { bracketed, symbolMeanings } from '../../vocabulary/symbol';
import { citationOf } from '../citation';
import {
  cellAt,
  type CompareAreas,
  type ComparedSeries,
  type CompareFile,
} from '../compare/compare-file';

const heads = [
  'measure',
  'label',
  'area',
  'area_name',
  'area_kind',
  'region',
  'period',
  'period_label',
  'value',
  'symbol',
  'symbol_meaning',
  'numerator',
  'denominator',
  'joint_return',
  'unit',
  'source',
  'licence',
];

interface Named {
  series: ComparedSeries;
  name: string;
  kind: 'England' | 'region' | 'authority';
  region: string;
}

function everyArea(file: CompareFile, areas: CompareAreas): Named[] {
  const regions = new Map(areas.regions.map(({ code, name }) => [code, name]));
  const authorities = new Map(areas.authorities.map((area) => [area.code, area]));
  return [
    { series: file.england, name: 'England', kind: 'England', region: '' },
    ...file.regions.map((series): Named => ({
      series,
      name: regions.get(series.code) ?? series.code,
      kind: 'region',
      region: '',
    })),
    ...file.authorities.map((series): Named => {
      const area = authorities.get(series.code);
      const region = regions.get(area?.region ?? '') ?? '';
      return { series, name: area?.name ?? series.code, kind: 'authority', region };
    }),
  ];
}

/**
 * Every figure of a measure as UTF-8 CSV text: each area and period with a row in the published files.
 * Numbers are plain, a missing figure has its symbol; a joint return stands under each of its members.
 */
export function fullCsv(measure: Measure, file: CompareFile, areas: CompareAreas): string {
  const source = citationOf(file.sources).text;
  const number = (value: number | null) => (value === null ? '' : String(value));
  const data = everyArea(file, areas).flatMap(({ series, name, kind, region }) =>
    file.periods.flatMap((period, place) => {
      const { value, symbol, counted, joint } = cellAt(series, place);
      if (value === null && symbol === null) return [];
      return [
        [
          measure.id,
          measure.label,
          series.code,
          name,
          kind,
          region,
          period,
          describePeriod(measure.period, period),
          value === null ? '' : value.toFixed(measure.decimals),
          symbol === null ? '' : bracketed(symbol),
          symbol === null ? '' : symbolMeanings[symbol],
          number(counted?.numerator ?? null),
          number(counted?.denominator ?? null),
          joint ?? '',
          measure.unit.label,
          source,
          'Open Government Licence v3.0',
        ],
      ];
    }),
  );
  return `${Papa.unparse({ fields: heads, data }, { newline: '\n' })}\n`;
}
