/** What a claim's check can come to, in the order in which a summary counts them. */
export const verdicts = [
  'matches',
  'matches-revised',
  'close',
  'differs',
  'different-measure',
  'cannot-be-checked',
] as const;

export type Verdict = (typeof verdicts)[number];

/** How near a number must be to be called close: this part of the published figure. */
export const closeShare = 0.02;

const near = `${closeShare * 100}% of it or, for a percentage, a change or a difference, one unit of the last digit stated`;

/** A verdict's name, and the rule by which it is given. */
export const verdictWords: Readonly<Record<Verdict, { name: string; rule: string }>> = {
  matches: {
    name: 'Matches',
    rule: 'The published figure, rounded as the claim rounds, is the number stated. “More than” and “less than” match where the figure lies on that side, no further away than one unit of the number’s last digit that is not nought. A change matches where the rounding of the counts that it is worked out from allows the number.',
  },
  'matches-revised': {
    name: 'Matches revised figure',
    rule: 'It does not match today’s figure, but, by the same rule, the one that another release printed for the same area and date.',
  },
  close: {
    name: 'Close',
    rule: `It does not match, but lies no further from today’s figure than ${near}.`,
  },
  differs: {
    name: 'Differs',
    rule: `It lies further from today’s figure than ${near}. A “more than” that is true but far from the figure is among these, and says so.`,
  },
  'different-measure': {
    name: 'Different measure',
    rule: 'The number is of something that published figures measure otherwise: the nearest published figure stands beside it, and neither speaks against the other.',
  },
  'cannot-be-checked': {
    name: 'Cannot be checked with published data',
    rule: 'Nothing that is published counts what the number is of, or its figure is missing; the reason is given.',
  },
};
