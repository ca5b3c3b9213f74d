import type { BoardQuestion } from './question';

const theme = 'plans';

/** What to ask of child protection plans. */
export const planQuestions: readonly BoardQuestion[] = [
  {
    id: 'same-plan-for-same-harm',
    theme,
    subjects: ['thresholds'],
    text: 'Would the same concerns lead to a plan whichever team, chair or part of the area they came to?',
    when: null,
  },
  {
    id: 'dissent-at-conference',
    theme,
    subjects: ['disagreement and escalation'],
    text: 'When an agency dissents at a conference, how is that recorded, who takes it further and how soon is it settled?',
    when: null,
  },
  {
    id: 'second-plan',
    theme,
    subjects: ['repeat plans'],
    text: 'Of children on a second or later plan, how long ago was the first, was the harm the same, and did the first plan end too soon?',
    when: null,
  },
  {
    id: 'core-group',
    theme,
    subjects: ['voice of families'],
    text: 'Which agencies come to core groups in fact, and what do children say has changed for them?',
    when: null,
  },
  {
    id: 'plans-higher',
    theme,
    subjects: ['thresholds'],
    text: 'With more children on plans than in most places, which of them could be safe with a child in need plan?',
    when: 'higher',
  },
  {
    id: 'plans-lower',
    theme,
    subjects: ['thresholds'],
    text: 'With fewer children on plans than in most places, how sure are we that those at risk of significant harm have one?',
    when: 'lower',
  },
  {
    id: 'plans-rising',
    theme,
    subjects: ['thresholds'],
    text: 'Do more plans start, or do plans last longer, and which children does it concern?',
    when: 'rising',
  },
  {
    id: 'plans-falling',
    theme,
    subjects: ['thresholds'],
    text: 'Do fewer plans start, or do they end sooner, and how are these children kept safe instead?',
    when: 'falling',
  },
];
