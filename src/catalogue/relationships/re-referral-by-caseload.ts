import type { Relationship } from './relationship';

/** Do re-referrals go with caseload? Joined by date, never by label: design rule of truth 5. */
export const reReferralByCaseload: Relationship = {
  id: 're-referral-by-caseload',
  label: 'Re-referrals and caseload',
  x: { measure: 'caseload', period: 'at-30-september', yearsBefore: 1 },
  y: { measure: 're-referrals' },
  join: 'Each re-referral figure stands against the caseload at the 30 September inside its own year.',
  caveats: [
    'A pattern between authorities says nothing about one worker or one child, and nothing about what causes what: authorities differ in need, in thresholds and in how they record.',
    'One authority has few years to go by: a pattern in so few points can easily be chance.',
  ],
};
