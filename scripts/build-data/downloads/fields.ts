import { measures } from '../../../src/catalogue/measures';
import { bracketed, symbolMeanings, symbols } from '../../../src/vocabulary/symbol';
import { required, type Field, type ForeignKey } from './download';

const codePattern = String.raw`(\d{3}|E\d{8})`;

/** A column with the code of an area. */
export function areaCode(description: string): Field {
  return { type: 'string', description, constraints: { required: true, pattern: codePattern } };
}

/** A column with a date that is always there. */
export function date(description: string): Field {
  return { type: 'date', description, constraints: required };
}

/** A column with a text that is always there. */
export function text(description: string): Field {
  return { type: 'string', description, constraints: required };
}

/** A column with a text that may be empty. */
export function optionalText(description: string): Field {
  return { type: 'string', description };
}

const meanings = symbols.map((symbol) => `${symbol} ${symbolMeanings[symbol]}`).join('; ');

/** Why a number is missing: the bare code. */
function symbol(where = 'Empty where there is a number.'): Field {
  return {
    type: 'string',
    description: `Why there is no number: ${meanings}. A symbol is never nought. ${where}`,
    constraints: { enum: symbols },
  };
}

/** The same in square brackets, as the Government Statistical Service prints it. */
export function bracketedSymbol(where = 'Empty where there is a number.'): Field {
  return { ...symbol(where), constraints: { enum: symbols.map(bracketed) } };
}

/** What an observation and a figure have in common. */
export const common = {
  area: areaCode(
    "The DfE's three-digit code of an authority; the ONS code of a region and of England (E92000001). A text: keep its noughts.",
  ),
  area_name: text('Its name, as the newest file prints it.'),
  area_kind: {
    type: 'string',
    description:
      'authority, region or england. Choose one before adding up: England and the regions are rows of their own, and Inner and Outer London stand beside London.',
    constraints: { required: true, enum: ['authority', 'england', 'region'] },
  },
  period: date(
    'Reference date: the last day of the year, or the day of the census, that the number is about.',
  ),
  value: {
    type: 'number',
    description: 'The number. Empty where a symbol stands in its place.',
    unit: 'differs by measure: see the unit column of the table that measure refers to',
  },
  symbol: symbol(),
  joint: {
    type: 'string',
    description:
      'The joint return that the number belongs to (314+318). Each member has a row with it; it is about them together and must be counted once. Empty for all others.',
    constraints: { pattern: String.raw`\d{3}(\+\d{3})+` },
  },
} as const satisfies Record<string, Field>;

/** A column that names a row of areas. */
export function refersToArea(fields: string): ForeignKey {
  return { fields, resource: 'areas', reference: 'code' };
}

/** A column that must be one of the measures as shown. */
export const shownMeasure: Field = {
  type: 'string',
  description: 'The measure: measures.id.',
  constraints: { required: true, enum: measures.map(({ id }) => id) },
};
