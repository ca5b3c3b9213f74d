import type { PeriodKind } from '../../vocabulary/period';

const words: Record<PeriodKind, readonly [same: string, before: string, twoBefore: string]> = {
  'at-30-september': [
    'the 30 September after the year ended',
    'the 30 September inside the year',
    'the 30 September before the year began',
  ],
  'at-31-march': [
    'the 31 March on which the year ended',
    'the 31 March just before the year began',
    'the 31 March a year before the year began',
  ],
  'year-ending-31-march': ['the same year', 'the year before', 'two years before'],
  'mid-year': [
    'the 30 June after the year ended',
    'the 30 June inside the year',
    'the 30 June before the year began',
  ],
};

/** Where x stands to the year of y that it joins: "the 30 September inside the year". */
export function joinWords(period: PeriodKind, yearsBefore: 0 | 1 | 2): string {
  return words[period][yearsBefore];
}
