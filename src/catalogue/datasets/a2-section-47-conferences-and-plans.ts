import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';
import { englandTable } from './england-table';
import { numberRatePercent } from './number-rate-percent';

const year = 'year-ending-31-march';
const rated = ['number', 'rate'];
const shared = ['number', 'percent'];

/** England's section 47 enquiries, initial child protection conferences and plans. */
export const a2Section47ConferencesAndPlans: DataSet = {
  ...childrenInNeed,
  id: 'a2-section-47-conferences-and-plans',
  title: 'A2: Section 47 enquiries, initial conferences and child protection plans, England',
  files: { pattern: 'cin-{release}/a2_section47_icpc_cpp_{first}_to_{last}.csv' },
  ...englandTable({
    prefix: 'a2',
    name: 'table A2',
    by: ['category', 'category_type'],
    values: numberRatePercent,
    subjects: [
      {
        cells: ['Section 47', 'Section 47s in the year'],
        slug: 'section-47-enquiries',
        period: year,
        values: rated,
      },
      {
        cells: ['Section 47', 'Children subject to a Section 47 in the year'],
        slug: 'children-subject-to-section-47-enquiries',
        period: year,
        values: rated,
      },
      {
        cells: ['ICPC', 'ICPCs in the year'],
        slug: 'initial-conferences',
        period: year,
        values: rated,
      },
      {
        cells: ['ICPC', 'Children subject to an ICPC in the year'],
        slug: 'children-subject-to-initial-conferences',
        period: year,
        values: rated,
      },
      {
        cells: ['CPP', 'CPP at 31 March'],
        slug: 'plans-at-31-march',
        period: 'at-31-march',
        values: rated,
      },
      {
        cells: ['CPP', 'Children subject to a CPP for 3 months or more'],
        slug: 'plans-of-three-months-or-more',
        period: 'at-31-march',
        values: ['number'],
      },
      {
        cells: ['CPP', 'CPP for 3 months or more reviewed within timescales'],
        slug: 'plans-reviewed-within-timescales',
        period: 'at-31-march',
        values: shared,
        of: 'plans-of-three-months-or-more',
      },
      {
        cells: ['CPP', 'CPPs starting in the year'],
        slug: 'plans-starting',
        period: year,
        values: rated,
      },
      {
        cells: ['CPP', 'CPPs starting which were a second or subsequent plan'],
        slug: 'repeat-plans',
        period: year,
        values: shared,
        of: 'plans-starting',
      },
      {
        cells: ['CPP', 'Children starting CPPs in the year'],
        slug: 'children-starting-a-plan',
        period: year,
        values: rated,
      },
      {
        cells: ['CPP', 'CPPs ending in the year'],
        slug: 'plans-ending',
        period: year,
        values: rated,
      },
      {
        cells: ['CPP', 'CPPs ending that had lasted two years or more'],
        slug: 'plans-ending-after-two-years-or-more',
        period: year,
        values: shared,
        of: 'plans-ending',
      },
      {
        cells: ['CPP', 'Children ending CPPs in the year'],
        slug: 'children-ending-a-plan',
        period: year,
        values: rated,
      },
    ],
  }),
};
