import type { BoardQuestion } from './question';

const theme = 'caseload';

/** What to ask of caseload. */
export const caseloadQuestions: readonly BoardQuestion[] = [
  {
    id: 'behind-the-average',
    theme,
    subjects: ['caseload'],
    text: 'Behind the average, who holds the most cases, how new to the work are they, and what happens when it is too many?',
    when: null,
  },
  {
    id: 'who-holds-child-in-need',
    theme,
    subjects: ['who holds child in need cases', 'caseload'],
    text: 'Since Working Together 2023 the lead practitioner for a child in need may be somebody other than a social worker: who holds these cases here, who supervises them, and does this figure count them?',
    when: null,
  },
  {
    id: 'changes-of-worker',
    theme,
    subjects: ['caseload', 'voice of families'],
    text: 'How many social workers has a child here had in a year, and how many of those were agency workers?',
    when: null,
  },
  {
    id: 'too-high-seen-by-partners',
    theme,
    subjects: ['disagreement and escalation', 'caseload'],
    text: 'What would a partner agency notice first if caseloads were too high, and whom would it tell?',
    when: null,
  },
  {
    id: 'caseload-higher',
    theme,
    subjects: ['caseload'],
    text: 'With more cases for each worker than in most places, what do workers leave undone, and who decides?',
    when: 'higher',
  },
  {
    id: 'caseload-rising',
    theme,
    subjects: ['caseload'],
    text: 'Is the rise in caseload a matter of more children, fewer workers, or cases that stay open for longer?',
    when: 'rising',
  },
  {
    id: 'caseload-falling',
    theme,
    subjects: ['caseload', 'who holds child in need cases'],
    text: 'As caseload falls, are there more workers, fewer children, or cases that others now hold?',
    when: 'falling',
  },
  {
    id: 'caseload-lower',
    theme,
    subjects: ['caseload', 'who holds child in need cases'],
    text: 'With fewer cases for each worker than in most places, what does the time go to, and do families notice it?',
    when: 'lower',
  },
];
