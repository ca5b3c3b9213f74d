import type { BoardQuestion } from './question';

const theme = 'referrals';

/** What to ask of the number of referrals. */
export const referralQuestions: readonly BoardQuestion[] = [
  {
    id: 'same-threshold-everywhere',
    theme,
    subjects: ['thresholds'],
    text: 'Would a teacher, a health visitor and a police officer here agree on when to refer, and how do we know?',
    when: null,
  },
  {
    id: 'who-seldom-refers',
    theme,
    subjects: ['thresholds'],
    text: 'Who refers often and who seldom does, and what have we asked those who seldom do?',
    when: null,
  },
  {
    id: 'referrer-disagrees',
    theme,
    subjects: ['disagreement and escalation'],
    text: 'When a referrer disagrees with a decision, do they escalate it, how often, and what has changed because of it?',
    when: null,
  },
  {
    id: 'contact-or-referral',
    theme,
    subjects: ['recording'],
    text: 'Where do we draw the line between a contact and a referral, and has it moved in these years?',
    when: null,
  },
  {
    id: 'referrals-rising',
    theme,
    subjects: ['thresholds'],
    text: 'From which referrers, ages and needs does the rise come, and has anything else that we know of risen with it?',
    when: 'rising',
  },
  {
    id: 'referrals-falling',
    theme,
    subjects: ['thresholds'],
    text: 'With fewer referrals, is help reaching families earlier, or has the front door become harder to open?',
    when: 'falling',
  },
  {
    id: 'referrals-higher',
    theme,
    subjects: ['thresholds', 'recording'],
    text: 'How much of the difference from most places would need explain, and how much could be what we count?',
    when: 'higher',
  },
  {
    id: 'referrals-lower',
    theme,
    subjects: ['thresholds', 'recording'],
    text: 'Which children might we not be hearing about, and who meets them?',
    when: 'lower',
  },
];
