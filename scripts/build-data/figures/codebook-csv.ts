import type { Codebook, Reach } from '../../../src/figure/codebook';
import { yearList } from '../../../src/figure/words';
import { describePeriodKind } from '../../../src/vocabulary/period';
import { csvText } from './csv-table';

const heads = [
  'kind',
  'id',
  'label',
  'group_or_data_set',
  'release',
  'head_in_newest_file',
  'other_heads',
  'row_in_file',
  'unit',
  'period',
  'definition',
  'numerator',
  'denominator',
  'scale',
  'source_columns',
  'years_england',
  'years_regions',
  'years_authorities',
  'breaks',
  'known_problems',
  'footnotes',
  'method',
] as const;

type Row = Partial<Record<(typeof heads)[number], string | number | null>>;

const several = (texts: readonly string[]) => texts.join(' | ');

function years({ england, regions, authorities }: Reach): Row {
  return {
    years_england: yearList(england),
    years_regions: yearList(regions),
    years_authorities: yearList(authorities),
  };
}

/** The codebook as CSV: a line for each measure, then one for each published column. */
export function codebookCsv({ measures, dataSets, early }: Codebook): string {
  const ofMeasures = measures.map((measure): Row => ({
    kind: 'measure',
    id: measure.id,
    label: measure.label,
    group_or_data_set: measure.group,
    unit: measure.unit,
    period: describePeriodKind(measure.period),
    definition: measure.definition,
    numerator: measure.numerator,
    denominator: measure.denominator,
    scale: measure.scale,
    source_columns: several(measure.sources.map(({ dataSet, column }) => `${dataSet}.${column}`)),
    ...years(measure.reach),
    breaks: several(measure.breaks.map(({ at, reason }) => `${at}: ${reason}`)),
    known_problems: several(measure.known),
    footnotes: several(measure.footnotes),
    method: measure.method,
  }));
  const ofColumns = dataSets.flatMap(({ title, release, columns }) =>
    columns.map((column): Row => ({
      kind: 'published column',
      id: column.id,
      group_or_data_set: title,
      release,
      head_in_newest_file: column.heads[0] ?? null,
      other_heads: several([
        ...column.heads.slice(1),
        ...column.early.map(({ dataSet, head }) => `${head} (${early[dataSet] ?? dataSet})`),
      ]),
      row_in_file: column.row?.join(': ') ?? null,
      unit: column.unit,
      period: describePeriodKind(column.period),
      definition: column.definition,
      ...years(column.reach),
      known_problems: several(column.known),
    })),
  );
  const rows = [...ofMeasures, ...ofColumns];
  return csvText(
    heads,
    rows.map((row) => heads.map((head) => row[head] ?? '')),
  );
}
