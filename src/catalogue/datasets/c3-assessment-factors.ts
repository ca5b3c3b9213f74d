import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

const toldApart = 'not told apart ([x]) before 2021, when authorities began to change over';

/** Abuse by a child or an adult, in the one category that there was until 2020. */
function undetermined(abuse: string): string {
  return `${abuse} abuse, not said whether by a child or an adult: until 2020 all ${abuse} abuse, then less each year; withdrawn after 2024, so that the 0 published for every area in 2025 stands here as not applicable`;
}

/** `[measure, head, what the assessment found]` */
const factors: readonly (readonly [factor: string, head: string, found: string])[] = [
  ['alcohol-misuse-child', 'Alcohol_Misuse_child', 'alcohol misuse by the child'],
  ['alcohol-misuse-parent', 'Alcohol_Misuse_parent', 'alcohol misuse by a parent or carer'],
  [
    'alcohol-misuse-other-person',
    'Alcohol_Misuse_person',
    'alcohol misuse by another person in the household',
  ],
  ['drug-misuse-child', 'Drug_Misuse_child', 'drug misuse by the child'],
  ['drug-misuse-parent', 'Drug_Misuse_parent', 'drug misuse by a parent or carer'],
  [
    'drug-misuse-other-person',
    'Drug_Misuse_person',
    'drug misuse by another person in the household',
  ],
  ['domestic-abuse-child', 'Domestic_Abuse_child', 'domestic abuse of the child'],
  ['domestic-abuse-parent', 'Domestic_Abuse_parent', 'domestic abuse of a parent or carer'],
  [
    'domestic-abuse-other-person',
    'Domestic_Abuse_person',
    'domestic abuse of another person in the household',
  ],
  ['mental-health-child', 'Mental_Health_child', 'the mental health of the child'],
  ['mental-health-parent', 'Mental_Health_parent', 'the mental health of a parent or carer'],
  [
    'mental-health-other-person',
    'Mental_Health_person',
    'the mental health of another person in the household',
  ],
  ['learning-disability-child', 'Learning_Disability_child', 'a learning disability of the child'],
  [
    'learning-disability-parent',
    'Learning_Disability_parent',
    'a learning disability of a parent or carer',
  ],
  [
    'learning-disability-other-person',
    'Learning_Disability_person',
    'a learning disability of another person in the household',
  ],
  [
    'physical-disability-child',
    'Physical_Disability_child',
    'a physical disability or illness of the child',
  ],
  [
    'physical-disability-parent',
    'Physical_Disability_parent',
    'a physical disability or illness of a parent or carer',
  ],
  [
    'physical-disability-other-person',
    'Physical_Disability_person',
    'a physical disability or illness of another person in the household',
  ],
  ['young-carer', 'Young_Carer', 'that the child was a young carer'],
  ['privately-fostered', 'Privately_fostered', 'that the child was privately fostered'],
  [
    'unaccompanied-asylum-seeker',
    'Unaccompanied_asylum_seeker',
    'that the child was an unaccompanied asylum seeker',
  ],
  ['going-missing', 'Going_missing', 'that the child went or was missing'],
  ['child-sexual-exploitation', 'Child_sexual_exploitation', 'child sexual exploitation'],
  ['trafficking', 'Trafficking', 'trafficking'],
  ['gangs', 'Gangs', 'gangs'],
  [
    'socially-unacceptable-behaviour',
    'Socially_unacceptable_behaviour',
    'socially unacceptable behaviour',
  ],
  ['self-harm', 'Self_harm', 'self-harm'],
  ['neglect', 'Neglect', 'neglect'],
  ['emotional-abuse', 'Emotional_Abuse', 'emotional abuse'],
  ['physical-abuse-not-known-by-whom', 'Physical_Abuse_unknown', undetermined('physical')],
  [
    'physical-abuse-child-on-child',
    'Physical_Abuse_child_on_child',
    `physical abuse of the child by a child; ${toldApart}`,
  ],
  [
    'physical-abuse-adult-on-child',
    'Physical_Abuse_adult_on_child',
    `physical abuse of the child by an adult; ${toldApart}`,
  ],
  ['sexual-abuse-not-known-by-whom', 'Sexual_Abuse_unknown', undetermined('sexual')],
  [
    'sexual-abuse-child-on-child',
    'Sexual_Abuse_child_on_child',
    `sexual abuse of the child by a child; ${toldApart}`,
  ],
  [
    'sexual-abuse-adult-on-child',
    'Sexual_Abuse_adult_on_child',
    `sexual abuse of the child by an adult; ${toldApart}`,
  ],
  ['female-genital-mutilation', 'Female_Genital_Mutilation', 'female genital mutilation'],
  ['faith-linked-abuse', 'Faith_linked_abuse', 'abuse linked to faith or belief'],
  [
    'child-criminal-exploitation',
    'Child_criminal_exploitation',
    'child criminal exploitation; not collected ([x]) before 2022',
  ],
  ['other', 'Other', 'another factor'],
];

/**
 * What was found at the end of assessments, as counts of episodes. An episode may have several
 * factors, and not every episode with an assessment has any, so nothing here adds up to anything.
 */
export const c3AssessmentFactors: DataSet = {
  ...childrenInNeed,
  id: 'c3-assessment-factors',
  title: 'C3: Factors identified at the end of assessment',
  withdrawn: ['physical', 'sexual'].map((abuse) => ({
    measure: `factor-${abuse}-abuse-not-known-by-whom-count`,
    after: 2024,
  })),
  files: {
    pattern: 'cin-{release}/c3_factors_identified_at_end_of_assessment_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    [
      'episodes-with-assessment-factor',
      'count',
      'Episodes with an assessment in the year and information on the factors identified at its end',
    ],
    ...factors.map(
      ([factor, , found]) =>
        [
          `factor-${factor}-count`,
          'count',
          `Episodes with this factor identified at the end of assessment: ${found}`,
        ] as const,
    ),
  ]),
  headers: {
    'episodes-with-assessment-factor': ['Episodes_with_assessment_factor'],
    ...Object.fromEntries(factors.map(([factor, head]) => [`factor-${factor}-count`, [head]])),
  },
};
