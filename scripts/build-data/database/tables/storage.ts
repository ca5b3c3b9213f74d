import type { Table } from '../table';
import { areaCode, measureId } from './types';

/** The schema of what observations and figures are views of; readers have no need of it. */
export const storage = 'storage';

/** A byte as it is: compression on the way finds what repeats only where it starts with a byte. */
const byte = 'UTINYINT NOT NULL USING COMPRESSION uncompressed';
/** A byte that is seldom another than the one before. */
const rareByte = 'UTINYINT NOT NULL USING COMPRESSION rle';

/** Every cell, published or computed. */
export const cells: Table = {
  name: `${storage}.cells`,
  comment:
    'Storage, laid out to be small: ask observations and figures instead, which are views of it. A percentage or rate that follows exactly from two counts is held as these counts, which repeat others and so take no room in a compressed file.',
  columns: {
    published: ['BOOLEAN NOT NULL', 'In a published file, and so in observations.'],
    shown: ['BOOLEAN NOT NULL', 'Of a measure, and so in figures.'],
    measure: [`${measureId} NOT NULL`, 'As in observations and figures.'],
    area: [`${areaCode} NOT NULL`, 'areas.code'],
    year: ['UTINYINT NOT NULL', "The reference date's year, less 1900."],
    month: ['UTINYINT NOT NULL', 'Its month.'],
    day: ['UTINYINT NOT NULL', 'Its day.'],
    top: [rareByte, "The highest byte of the cell's number."],
    middle: [byte, 'Its middle byte.'],
    low: [
      byte,
      'Its lowest byte. Numbers from 0 are symbols, as the views list them; the rest, less how many these are, is the value times the scale, or the numerator.',
    ],
    whole_top: [
      rareByte,
      "The highest byte of the denominator's number; of 1, where there is none.",
    ],
    whole_middle: [byte, 'Its middle byte.'],
    whole_low: [byte, 'Its lowest byte.'],
    times: ['DOUBLE NOT NULL', 'What numerator by denominator is multiplied by, before rounding.'],
    scale: ['SMALLINT NOT NULL', 'What the value was multiplied by to be whole.'],
    joint: ['VARCHAR', 'As in observations and figures.'],
  },
};
