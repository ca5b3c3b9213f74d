import type { BoardQuestion } from './question';

const theme = 'no-further-action';

/** What to ask of referrals that lead to no further action. */
export const noFurtherActionQuestions: readonly BoardQuestion[] = [
  {
    id: 'help-without-assessment',
    theme,
    subjects: ['thresholds'],
    text: 'Which families assessed and then closed could have had help sooner, without an assessment?',
    when: null,
  },
  {
    id: 'same-decision-twice',
    theme,
    subjects: ['thresholds', 'recording'],
    text: 'If two managers were given the same referral, how often would they decide alike, and when did we last try it?',
    when: null,
  },
  {
    id: 'told-and-heard',
    theme,
    subjects: ['disagreement and escalation'],
    text: 'Is the referrer told the outcome and the reason, and what do they do when they think that it is wrong?',
    when: null,
  },
  {
    id: 'what-families-say',
    theme,
    subjects: ['voice of families'],
    text: 'What do families say that the assessment was for, what came of it, and who asks them?',
    when: null,
  },
  {
    id: 'nfa-higher',
    theme,
    subjects: ['thresholds'],
    text: 'With more assessments closed than in most places, do we assess where others would decide from the referral?',
    when: 'higher',
  },
  {
    id: 'nfa-lower',
    theme,
    subjects: ['thresholds'],
    text: 'With fewer assessments closed than in most places, do we keep families whom others would help elsewhere?',
    when: 'lower',
  },
  {
    id: 'nfa-rising',
    theme,
    subjects: ['thresholds', 'recording'],
    text: 'What changed when this share began to rise: who refers, who decides, or what happens before the decision?',
    when: 'rising',
  },
  {
    id: 'nfa-falling',
    theme,
    subjects: ['thresholds', 'recording'],
    text: 'What changed when this share began to fall: who refers, who decides, or what happens before the decision?',
    when: 'falling',
  },
];
