import { boardQuestions } from '../../catalogue/questions';
import type { BoardQuestion } from '../../catalogue/questions/question';
import type { OverviewThemeId } from '../../catalogue/themes/theme';
import type { Standing } from '../standing/standing';
import { standsOut } from './stands-out';

/** A theme's questions: first the one that its headline calls for, if any, then those of every pack. */
export function chooseQuestions(
  theme: OverviewThemeId,
  standing: Standing | undefined,
): BoardQuestion[] {
  const own = boardQuestions.filter((question) => question.theme === theme);
  const [way] = standsOut(standing);
  return [
    ...own.filter(({ when }) => when !== null && when === way),
    ...own.filter(({ when }) => when === null),
  ];
}
