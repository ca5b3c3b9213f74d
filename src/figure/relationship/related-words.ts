import { measureOf } from '../../catalogue/measures/known';
import { lowered } from '../words';

/** How sentences speak of a measure that is related to another. */
export interface RelatedWords {
  /** By itself: "caseload". */
  topic: string;
  /** After "higher" or "lower": "caseloads". */
  plural: string;
  /** How much more of it a slope is told for, and in words: 1, "for each extra case". */
  step: number;
  forStep: string;
  /** What a difference in it is counted in: "percentage points". */
  points: string;
}

type Told = Pick<RelatedWords, 'topic' | 'plural'> & Partial<RelatedWords>;

const told: Readonly<Record<string, Told>> = {
  caseload: { topic: 'caseload', plural: 'caseloads', forStep: 'for each extra case' },
  'children-in-need-per-social-worker': {
    topic: 'the number of children in need per social worker',
    plural: 'numbers of children in need per social worker',
    forStep: 'for each extra child in need per social worker',
  },
  'referrals-per-10000': {
    topic: 'the rate of referrals',
    plural: 'rates of referrals',
    step: 100,
    forStep: 'for every 100 more referrals per 10,000 children',
  },
  're-referrals': { topic: 're-referrals', plural: 'shares of re-referrals' },
  'children-re-referred': {
    topic: 'the share of children re-referred',
    plural: 'shares of children re-referred',
  },
  'no-further-action-after-assessment': {
    topic: 'no further action after assessment',
    plural: 'shares of referrals with no further action after assessment',
  },
  'no-further-action-either': {
    topic: 'no further action, before or after assessment',
    plural: 'shares of referrals with no further action',
  },
};

/** The words for a measure; of one that has none of its own, made from its label. */
export function relatedWords(id: string): RelatedWords {
  const { label, unit } = measureOf(id);
  const name = lowered(label);
  return {
    topic: name,
    plural: `figures for ${name}`,
    step: 1,
    forStep: `for each one more of ${name}`,
    points: unit.kind === 'percent' ? 'percentage points' : unit.suffix.trim(),
    ...told[id],
  };
}
