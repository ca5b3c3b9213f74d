import type { BoardQuestion } from './question';

const theme = 're-referrals-and-caseload';

/** What to ask of re-referrals, and of what they have to do with caseload. */
export const reReferralQuestions: readonly BoardQuestion[] = [
  {
    id: 'came-back-for-what',
    theme,
    subjects: ['repeat referrals'],
    text: 'Of the children who came back within 12 months, how many came for the same reason, and what had been decided the first time?',
    when: null,
  },
  {
    id: 'who-stays-after-closing',
    theme,
    subjects: ['repeat referrals'],
    text: 'When a case is closed, who stays with the family, and who tells us if it starts to go wrong?',
    when: null,
  },
  {
    id: 'referring-again-to-disagree',
    theme,
    subjects: ['repeat referrals', 'disagreement and escalation', 'thresholds'],
    text: 'Does anyone refer again because they disagree with the first decision, and would escalating it serve the child better?',
    when: null,
  },
  {
    id: 'within-our-own-teams',
    theme,
    subjects: ['repeat referrals', 'caseload'],
    text: 'If we looked at our own teams, would children come back more often where caseloads are higher, and what else could explain it?',
    when: null,
  },
  {
    id: 're-referrals-higher',
    theme,
    subjects: ['repeat referrals'],
    text: 'With more re-referrals than in most places, do we close too early, or refer again what others would add to an open case?',
    when: 'higher',
  },
  {
    id: 're-referrals-lower',
    theme,
    subjects: ['repeat referrals', 'recording'],
    text: 'With fewer re-referrals than in most places, does help last, or do people here not come back to us?',
    when: 'lower',
  },
  {
    id: 're-referrals-rising',
    theme,
    subjects: ['repeat referrals'],
    text: 'Which children come back now who did not some years ago, and what has changed for them?',
    when: 'rising',
  },
  {
    id: 're-referrals-falling',
    theme,
    subjects: ['repeat referrals'],
    text: 'Fewer children come back: what are we doing that we should keep, and how would we know that it is the reason?',
    when: 'falling',
  },
];
