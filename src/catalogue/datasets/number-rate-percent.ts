import type { EnglandValue } from './england-table';

/** The figures in each row of tables A1 and A2. */
export const numberRatePercent: readonly EnglandValue[] = [
  { header: 'number', slug: '', unit: 'count', name: 'number' },
  {
    header: 'rate',
    slug: 'per-10000',
    unit: 'per-10000',
    name: 'rate per 10,000 children aged under 18',
  },
  { header: 'percent', slug: 'percent', unit: 'percent', name: 'percentage' },
];
