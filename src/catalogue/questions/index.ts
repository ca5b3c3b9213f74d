import { caseloadQuestions } from './caseload';
import { noFurtherActionQuestions } from './no-further-action';
import { planQuestions } from './plans';
import type { BoardQuestion } from './question';
import { reReferralQuestions } from './re-referrals-and-caseload';
import { referralQuestions } from './referrals';

/** Every question that a partnership pack may ask, theme by theme. */
export const boardQuestions: readonly BoardQuestion[] = [
  ...referralQuestions,
  ...noFurtherActionQuestions,
  ...planQuestions,
  ...caseloadQuestions,
  ...reReferralQuestions,
];
