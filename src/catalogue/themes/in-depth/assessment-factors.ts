import type { NamedMeasure } from '../panel';
import type { InDepthTheme } from '../theme';

/** `[factor, as a bar names it]` */
const factors: readonly (readonly [factor: string, label: string])[] = [
  ['mental-health-parent', 'Parent’s mental health'],
  ['mental-health-child', 'Child’s mental health'],
  ['mental-health-other-person', 'Another’s mental health'],
  ['domestic-abuse-parent', 'Domestic abuse of a parent'],
  ['domestic-abuse-child', 'Domestic abuse of the child'],
  ['domestic-abuse-other-person', 'Domestic abuse of another'],
  ['alcohol-misuse-parent', 'Alcohol misuse by a parent'],
  ['alcohol-misuse-child', 'Alcohol misuse by the child'],
  ['alcohol-misuse-other-person', 'Alcohol misuse by another'],
  ['drug-misuse-parent', 'Drug misuse by a parent'],
  ['drug-misuse-child', 'Drug misuse by the child'],
  ['drug-misuse-other-person', 'Drug misuse by another'],
  ['learning-disability-parent', 'Parent’s learning disability'],
  ['learning-disability-child', 'Child’s learning disability'],
  ['learning-disability-other-person', 'Another’s learning disability'],
  ['physical-disability-parent', 'Parent’s disability or illness'],
  ['physical-disability-child', 'Child’s disability or illness'],
  ['physical-disability-other-person', 'Another’s disability or illness'],
  ['emotional-abuse', 'Emotional abuse'],
  ['neglect', 'Neglect'],
  ['physical-abuse-adult-on-child', 'Physical abuse by an adult'],
  ['physical-abuse-child-on-child', 'Physical abuse by a child'],
  ['physical-abuse-not-known-by-whom', 'Physical abuse, by whom not known'],
  ['sexual-abuse-adult-on-child', 'Sexual abuse by an adult'],
  ['sexual-abuse-child-on-child', 'Sexual abuse by a child'],
  ['sexual-abuse-not-known-by-whom', 'Sexual abuse, by whom not known'],
  ['child-criminal-exploitation', 'Child criminal exploitation'],
  ['child-sexual-exploitation', 'Child sexual exploitation'],
  ['gangs', 'Gangs'],
  ['trafficking', 'Trafficking'],
  ['going-missing', 'Going missing'],
  ['socially-unacceptable-behaviour', 'Socially unacceptable behaviour'],
  ['self-harm', 'Self-harm'],
  ['young-carer', 'Young carer'],
  ['privately-fostered', 'Privately fostered'],
  ['unaccompanied-asylum-seeker', 'Unaccompanied asylum seeker'],
  ['female-genital-mutilation', 'Female genital mutilation'],
  ['faith-linked-abuse', 'Abuse linked to faith or belief'],
  ['other', 'Another factor'],
];

function named(wanted: (factor: string) => boolean): NamedMeasure[] {
  return factors
    .filter(([factor]) => wanted(factor))
    .map(([factor, label]) => ({ measure: `factor-${factor}`, label }));
}

/** The factors that began, or ended, after the first year of the table. */
const changed: readonly string[] = [
  'physical-abuse-not-known-by-whom',
  'physical-abuse-adult-on-child',
  'physical-abuse-child-on-child',
  'sexual-abuse-not-known-by-whom',
  'sexual-abuse-adult-on-child',
  'sexual-abuse-child-on-child',
];

/** What assessments found: every factor in the latest year, and those that came or went. */
export const assessmentFactorsTheme: InDepthTheme = {
  page: 'in-depth',
  id: 'assessment-factors',
  label: 'Assessment factors',
  question: 'What do assessments find?',
  panels: [
    {
      kind: 'bars',
      title: 'Factors in the latest year',
      together: 'factors at assessment',
      axis: 'Share of episodes',
      order: 'value',
      measures: named(() => true),
    },
    {
      kind: 'multiples',
      title: 'Factors that were told apart from 2021 on',
      together: 'factors at assessment',
      axis: 'Share of episodes',
      measures: named((factor) => changed.includes(factor)),
    },
  ],
  notes: [
    'Physical and sexual abuse were one factor each until 2020. From 2021 authorities told abuse by an adult from abuse by a child; what they had not told apart stayed “by whom not known”, which ended after 2024. Child criminal exploitation was first counted in 2022.',
    'A factor is what an assessment noted, as a social worker judged and recorded it. How often one is noted depends on who is referred and on how it is recorded, and not only on how common it is.',
  ],
};
