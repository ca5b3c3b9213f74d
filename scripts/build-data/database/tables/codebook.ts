import type { Table } from '../table';
import { measureId } from './types';

/** What each measure is. */
export const measures: Table = {
  name: 'measures',
  comment: 'The codebook: what every measure of figures is and how it comes about.',
  columns: {
    id: [`${measureId} NOT NULL`, 'figures.measure'],
    subject: ['VARCHAR NOT NULL', 'What it is listed under.'],
    label: ['VARCHAR NOT NULL', 'Its name.'],
    question: ['VARCHAR NOT NULL', 'The question that it answers.'],
    definition: ['VARCHAR NOT NULL', 'What it is, exactly.'],
    unit: ['VARCHAR NOT NULL', 'What its numbers count.'],
    decimals: ['TINYINT NOT NULL', 'How many decimals it is shown with.'],
    period: ['VARCHAR NOT NULL', 'The kind of period: a year ending 31 March, or a day.'],
    numerator: ['VARCHAR', 'What is divided, for a share or a rate.'],
    denominator: ['VARCHAR', 'What it is divided by.'],
    scale: ['INTEGER', 'Times this: 100 for a share, 10000 for a rate per 10,000.'],
    polarity: ['VARCHAR', 'lower or higher, where that is agreed to be better; empty otherwise.'],
    published_data_set: ['VARCHAR', 'sources.data_set that publishes it, where one does.'],
    published_column: ['VARCHAR', 'The column there, as observations.measure.'],
    method: ['VARCHAR NOT NULL', 'How it is worked out.'],
    footnotes: ['VARCHAR NOT NULL', 'What must be said beside it, a line each.'],
  },
};

/** Where the published cells come from. */
export const sources: Table = {
  name: 'sources',
  comment:
    'The published files that everything here was read from. Contains public sector information licensed under the Open Government Licence v3.0.',
  columns: {
    data_set: ['VARCHAR NOT NULL', 'Its name here.'],
    title: ['VARCHAR NOT NULL', 'Its title.'],
    publisher: ['VARCHAR NOT NULL', 'Who published it.'],
    publication: ['VARCHAR NOT NULL', 'The publication that it is part of.'],
    release: ['VARCHAR NOT NULL', 'The release.'],
    address: ['VARCHAR NOT NULL', 'Where the publisher offers it.'],
    licence: ['VARCHAR NOT NULL', 'Its licence.'],
    file: ['VARCHAR NOT NULL', 'The name of the file.'],
    sha256: ['VARCHAR NOT NULL', 'Its SHA-256 checksum.'],
    bytes: ['INTEGER NOT NULL', 'Its size.'],
    rows: ['INTEGER NOT NULL', 'Its rows, without the header.'],
    first_period: ['DATE', 'Reference date of its first period.'],
    last_period: ['DATE', 'Reference date of its last period.'],
  },
};
