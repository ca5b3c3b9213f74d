import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, sharesOf } from './declare';

const shares = [
  'closure-not-known',
  'closure-adopted',
  'closure-died',
  'closure-residence-order',
  'closure-special-guardianship-order',
  'closure-transferred-to-another-authority',
  'closure-transferred-to-adult-services',
  'closure-other-reason',
];

/** Episodes of need that ended in the year by reason. A share that rounds to nought is `k`. */
export const b6ReasonForClosure: DataSet = {
  ...childrenInNeed,
  id: 'b6-reason-for-closure',
  title: 'B6: Episodes of need ending in the year by reason for closure',
  files: {
    pattern: 'cin-{release}/b6_children_in_need_reason_for_closure_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    [
      'episodes-ended-by-reason',
      'count',
      'Episodes of need that ended in the year, as in table B6',
    ],
    [
      'closure-not-known-count',
      'count',
      'Episodes of need that ended in the year for a reason that is not known',
    ],
    [
      'closure-not-known',
      'percent',
      'Share of episodes of need ending in the year that ended for a reason that is not known',
    ],
    [
      'closure-adopted-count',
      'count',
      'Episodes of need that ended in the year because the child was adopted',
    ],
    [
      'closure-adopted',
      'percent',
      'Share of episodes of need ending in the year that ended because the child was adopted',
    ],
    [
      'closure-died-count',
      'count',
      'Episodes of need that ended in the year because the child died',
    ],
    [
      'closure-died',
      'percent',
      'Share of episodes of need ending in the year that ended because the child died',
    ],
    [
      'closure-residence-order-count',
      'count',
      'Episodes of need that ended in the year because of a residence order',
    ],
    [
      'closure-residence-order',
      'percent',
      'Share of episodes of need ending in the year that ended because of a residence order',
    ],
    [
      'closure-special-guardianship-order-count',
      'count',
      'Episodes of need that ended in the year because of a special guardianship order',
    ],
    [
      'closure-special-guardianship-order',
      'percent',
      'Share of episodes of need ending in the year that ended because of a special guardianship order',
    ],
    [
      'closure-transferred-to-another-authority-count',
      'count',
      'Episodes of need that ended in the year by transfer to the services of another local authority',
    ],
    [
      'closure-transferred-to-another-authority',
      'percent',
      'Share of episodes of need ending in the year that ended by transfer to the services of another local authority',
    ],
    [
      'closure-transferred-to-adult-services-count',
      'count',
      'Episodes of need that ended in the year by transfer to adult social services',
    ],
    [
      'closure-transferred-to-adult-services',
      'percent',
      'Share of episodes of need ending in the year that ended by transfer to adult social services',
    ],
    [
      'closure-other-reason-count',
      'count',
      'Episodes of need that ended in the year for any other reason, including that the child was no longer in need',
    ],
    [
      'closure-other-reason',
      'percent',
      'Share of episodes of need ending in the year that ended for any other reason, including that the child was no longer in need',
    ],
  ]),
  rates: sharesOf('episodes-ended-by-reason', shares),
  partitions: [
    { whole: 'episodes-ended-by-reason', parts: shares.map((share) => `${share}-count`) },
  ],
  headers: {
    'episodes-ended-by-reason': ['Ended_episodes'],
    'closure-not-known-count': ['unknown'],
    'closure-not-known': ['unknown_percent'],
    'closure-adopted-count': ['RC1_Adopted'],
    'closure-adopted': ['RC1_Adopted_percent'],
    'closure-died-count': ['RC2_Died'],
    'closure-died': ['RC2_Died_percent'],
    'closure-residence-order-count': ['RC3_Residence_Order'],
    'closure-residence-order': ['RC3_Residence_Order_percent'],
    'closure-special-guardianship-order-count': ['RC4_Special_Guardianship_Order'],
    'closure-special-guardianship-order': ['RC4_Special_Guardianship_Order_percent'],
    'closure-transferred-to-another-authority-count': ['RC5_Transfer_to_another_LA'],
    'closure-transferred-to-another-authority': ['RC5_Transfer_to_another_LA_percent'],
    'closure-transferred-to-adult-services-count': ['RC6_Transfer_to_Adult_Social_Service'],
    'closure-transferred-to-adult-services': ['RC6_Transfer_to_Adult_Social_Service_percent'],
    'closure-other-reason-count': ['RC7_Other'],
    'closure-other-reason': ['RC7_Other_percent'],
  },
};
