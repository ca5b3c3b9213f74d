import type { Relationship } from './relationship';

/** Do re-referrals go with caseload? Joined by date, never by label: design rule of truth 5. */
export const reReferralByCaseload: Relationship = {
  id: 're-referral-by-caseload',
  label: 'Re-referrals and caseload',
  question: 'Do re-referrals go with caseload?',
  x: { measure: 'caseload', period: 'at-30-september', yearsBefore: 1 },
  y: { measure: 're-referrals', period: 'year-ending-31-march' },
  join: 'Each re-referral figure stands against the caseload at the 30 September inside its own year.',
  joins: [
    { id: 'before', yearsBefore: 1, caveat: null },
    {
      id: 'same-label',
      yearsBefore: 0,
      caveat:
        'After the fact: files that carry the same year’s label are joined, and the workload is then counted at or after the end of the year whose re-referrals it is to explain.',
    },
    {
      id: 'two-years-before',
      yearsBefore: 2,
      caveat: 'A year earlier than the default: how workloads then go with re-referrals later.',
    },
  ],
  instead: {
    x: [{ measure: 'children-in-need-per-social-worker', period: 'at-31-march' }],
    y: [{ measure: 'children-re-referred', period: 'year-ending-31-march' }],
  },
  size: { measure: 'referrals-per-10000', label: 'referrals in the year' },
  referralRate: 'referrals-per-10000',
  minimum: { nothing: 10, warning: 30 },
  threshold: {
    title: 'The ten-or-more question',
    measure: 'children-in-need-per-social-worker',
    at: 10,
    from: 4,
    to: 20,
    step: 0.5,
    claim:
      'An article of 2017 (Virtual College, on re-referrals and caseloads) is often repeated as saying that re-referrals are markedly higher where a worker has ten or more children in need. The study that it tells of found so only where the rate of referrals was above average as well.',
  },
  caveats: [
    'A pattern between authorities says nothing about one worker or one child, and nothing about what causes what: authorities differ in need, in thresholds and in how they record.',
    'One authority has few years to go by: a pattern in so few points can easily be chance.',
  ],
};
