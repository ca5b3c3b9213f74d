/** The outlines of authorities, as one published file holds them. */
export interface BoundarySet {
  id: string;
  title: string;
  publisher: string;
  publication: string;
  release: string;
  /** A GeoJSON feature collection in longitude and latitude (WGS84). */
  file: string;
  address: string;
  /** The property that holds a feature's ONS code. */
  codeProperty: string;
  /** How the ONS codes of England begin; the other features are left out. */
  country: string;
}

/** A hexagon that the published layout lacks, or that had to make room for one. */
export interface HexPlacement {
  /** The authority's DfE code. */
  code: string;
  /** Column and row, in the layout's own counting. */
  q: number;
  r: number;
  /** Where the published layout has it; null where it has none. */
  instead: { q: number; r: number } | null;
  reason: string;
}

/** A published layout with one hexagon for each authority, and what is placed otherwise here. */
export interface HexLayout {
  id: string;
  title: string;
  publisher: string;
  publication: string;
  release: string;
  /** A HexJSON file. */
  file: string;
  address: string;
  /** Not the Open Government Licence: the layout is somebody's drawing, not a statistic. */
  licence: string;
  /** How its rows are offset: the odd ones stand half a hexagon to the right. Rows count northwards. */
  layout: 'odd-r';
  placements: readonly HexPlacement[];
}

/**
 * Has every authority of today. Barnsley and Sheffield are in it with the ONS codes that they had
 * until a small change of their common boundary in 2025.
 */
export const boundaries: BoundarySet = {
  id: 'boundaries',
  title: 'Counties and unitary authorities, December 2023, super-generalised, clipped to the coast',
  publisher: 'Office for National Statistics',
  publication: 'Open Geography portal',
  release: 'December 2023',
  file: 'boundaries/counties_and_unitary_authorities_december_2023_bsc.geojson',
  address: 'https://geoportal.statistics.gov.uk/',
  codeProperty: 'CTYUA23CD',
  country: 'E',
};

/** The layout of 2020 with the four authorities that were made after it. */
export const hexLayout: HexLayout = {
  id: 'hexes',
  title: 'Upper-tier local authorities as hexagons, 2020',
  publisher: 'Open Innovations (ODI Leeds)',
  publication: 'hexmaps',
  release: '2020',
  file: 'boundaries/upper_tier_2020.hexjson',
  address: 'https://github.com/odileeds/hexmaps',
  licence: 'MIT License, copyright 2017 Open Innovations',
  layout: 'odd-r',
  placements: [
    {
      code: '943',
      q: 6,
      r: 14,
      instead: null,
      reason: 'In the hexagon of Cumbria, beside Lancashire, which it borders.',
    },
    {
      code: '942',
      q: 5,
      r: 15,
      instead: null,
      reason: 'North-west of Westmorland and Furness, as on the ground.',
    },
    {
      code: '940',
      q: 7,
      r: 6,
      instead: null,
      reason: 'In the hexagon of Northamptonshire, beside Leicestershire, which it borders.',
    },
    {
      code: '941',
      q: 6,
      r: 6,
      instead: null,
      reason: 'West of North Northamptonshire, between it, Warwickshire and Oxfordshire.',
    },
    {
      code: '937',
      q: 5,
      r: 6,
      instead: { q: 6, r: 6 },
      reason: 'No hexagon beside Northamptonshire is free: Warwickshire makes room, westwards.',
    },
    {
      code: '884',
      q: 4,
      r: 6,
      instead: { q: 5, r: 6 },
      reason: 'Makes room for Warwickshire, westwards into the nearest free hexagon.',
    },
  ],
};
