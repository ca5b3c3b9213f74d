import type { Table } from '../table';
import { areaCode } from './types';

/** The places. */
export const areas: Table = {
  name: 'areas',
  comment: 'England, its regions, and every authority that has reported since 2013.',
  columns: {
    code: [
      `${areaCode} NOT NULL`,
      "The DfE's three-digit code of an authority; the ONS code of a region and of England.",
    ],
    kind: ["ENUM ('authority', 'region', 'england') NOT NULL", 'authority, region or england.'],
    name: ['VARCHAR NOT NULL', 'As the newest file prints it.'],
    spoken_name: ['VARCHAR NOT NULL', 'As a person says it.'],
    slug: ['VARCHAR NOT NULL', 'Its name in addresses.'],
    ons_codes: [
      'VARCHAR NOT NULL',
      'Every ONS code that the published files have given it, newest first, separated by spaces.',
    ],
    region: [
      areaCode,
      "areas.code of an authority's region; Inner and Outer London are in London.",
    ],
    first_year: ['SMALLINT NOT NULL', 'The first year ending 31 March in which it reported.'],
    last_year: ['SMALLINT', 'The last one; empty where it still reports.'],
  },
};

/** Reorganisations. */
export const authorityChanges: Table = {
  name: 'authority_changes',
  comment: 'What became of authorities that were reorganised.',
  columns: {
    year: ['SMALLINT NOT NULL', 'The first year ending 31 March in which the successor reports.'],
    kind: ['VARCHAR NOT NULL', 'same area, merged, split or part moved.'],
    predecessor: [`${areaCode} NOT NULL`, 'areas.code'],
    successor: [`${areaCode} NOT NULL`, 'areas.code'],
  },
};

/** Returns of several authorities. */
export const jointReturns: Table = {
  name: 'joint_returns',
  comment: 'Authorities that report together in a data set, and from when to when.',
  columns: {
    data_set: ['VARCHAR NOT NULL', 'sources.data_set'],
    joint: ['VARCHAR NOT NULL', 'The return, by the codes of its members: 314+318.'],
    member: [`${areaCode} NOT NULL`, 'areas.code'],
    first_period: ['DATE NOT NULL', 'Reference date of its first return.'],
    last_period: ['DATE NOT NULL', 'Reference date of its last one so far.'],
  },
};

/** Who resembles whom. */
export const statisticalNeighbours: Table = {
  name: 'statistical_neighbours',
  comment: "Each authority's ten statistical neighbours, by the published models.",
  columns: {
    model: ['VARCHAR NOT NULL', 'The year of the model.'],
    authority: [`${areaCode} NOT NULL`, 'areas.code'],
    rank: ['TINYINT NOT NULL', '1 is the nearest.'],
    neighbour: [`${areaCode} NOT NULL`, 'areas.code'],
    closeness: ['VARCHAR NOT NULL', 'How near, in the words of the model.'],
  },
};
