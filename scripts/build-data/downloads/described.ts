import { required, type Download, type Field } from './download';
import {
  areaCode,
  bracketedSymbol,
  common,
  date,
  optionalText,
  refersToArea,
  text,
} from './fields';

const years = (where: string) =>
  optionalText(`Years with a figure of ${where}, as the published files label them.`);

const rate = (description: string): Field => ({
  type: 'number',
  description,
  unit: 'per 10,000 children',
  constraints: required,
});

/** Downloads that other steps of the build write, and that are only described here. */
export function describedDownloads(dataSets: {
  all: readonly string[];
  revised: readonly string[];
  printingRates: readonly string[];
}): Download[] {
  return [
    {
      path: 'codebook',
      title: 'Codebook',
      description:
        'What every measure and every published column is, in words: definition, source, reach, breaks, known problems.',
      group: 'lookups',
      fields: {
        kind: {
          type: 'string',
          description: 'measure: as the charts show it; published column: as a file has it.',
          constraints: { required: true, enum: ['measure', 'published column'] },
        },
        id: text('figures.measure, or observations.measure.'),
        label: optionalText('Its name.'),
        group_or_data_set: text('What it is listed under.'),
        release: optionalText('The newest release with it.'),
        head_in_newest_file: optionalText('Its head there.'),
        other_heads: optionalText('Heads that it has had elsewhere, separated by |.'),
        row_in_file: optionalText("Of a table about England: the row's first cells."),
        unit: text('What its numbers count.'),
        period: text('The kind of period.'),
        definition: text('What it is, exactly.'),
        numerator: optionalText('What is divided, for a share or a rate.'),
        denominator: optionalText('What it is divided by.'),
        scale: {
          type: 'integer',
          description: 'Times this: 100 for a share, 10000 for a rate per 10,000.',
        },
        source_columns: optionalText('Published columns that it is made of, separated by |.'),
        years_england: years('England'),
        years_regions: years('regions'),
        years_authorities: years('authorities'),
        breaks: optionalText('From when its figures are not the same thing as before, and why.'),
        known_problems: optionalText('Published figures that do not follow from their parts.'),
        footnotes: optionalText('What must be said beside it.'),
        method: optionalText('How it is worked out.'),
      },
      primaryKey: ['kind', 'id'],
      foreignKeys: [],
      dataSets: dataSets.all,
    },
    {
      path: 'revisions',
      title: 'Revisions',
      description: 'What each newer release changed: measure, area, period, old and new.',
      group: 'lookups',
      fields: {
        data_set: text('sources.data_set'),
        publication: optionalText('The publication that it is part of.'),
        older_release: text('The release before.'),
        newer_release: text('The release that changed it.'),
        measure: text('columns.measure'),
        label: optionalText('Its name.'),
        area: {
          ...areaCode('areas.code, or the codes of a joint return: 314+318.'),
          constraints: { required: true, pattern: String.raw`(\d{3}(\+\d{3})*|E\d{8})` },
        },
        area_name: text('Its name, or its names.'),
        period: date(common.period.description),
        old_value: { type: 'number', description: 'What stood there.' },
        old_symbol: bracketedSymbol('Empty where there was a number, or no row.'),
        new_value: { type: 'number', description: 'What stands there now.' },
        new_symbol: bracketedSymbol('Empty where there is a number, or no row.'),
        differs_by_rounding_only: {
          type: 'string',
          description:
            'yes where the older file rounds more coarsely, and its number is the newer one so rounded.',
          constraints: { required: true, enum: ['yes', 'no'] },
        },
      },
      primaryKey: ['data_set', 'older_release', 'newer_release', 'measure', 'area', 'period'],
      foreignKeys: [{ fields: 'measure', resource: 'columns', reference: 'measure' }],
      dataSets: dataSets.revised,
    },
    {
      path: 'printed-rates',
      title: 'Printed rates that differ',
      description:
        'Rates per 10,000 children that a release printed and that today’s populations do not give.',
      group: 'lookups',
      fields: {
        data_set: text('sources.data_set'),
        release: text('The release that printed it.'),
        rate_of: text('The count that it is a rate of: columns.measure.'),
        definition: text('What the count is.'),
        area: areaCode('areas.code'),
        area_name: common.area_name,
        period: date(common.period.description),
        printed: rate('As printed.'),
        recomputed: rate('From the count and the population as it stands now.'),
      },
      primaryKey: ['data_set', 'release', 'rate_of', 'area', 'period'],
      foreignKeys: [
        { fields: 'rate_of', resource: 'columns', reference: 'measure' },
        refersToArea('area'),
      ],
      dataSets: dataSets.printingRates,
    },
  ];
}
