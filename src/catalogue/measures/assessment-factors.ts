import type { Period } from '../../vocabulary/period';
import { family } from './family';
import type { Break } from './measure';

interface Factor {
  /** The column is `factor-<name>-count`. */
  name: string;
  /** A noun, for the middle of a sentence. */
  what: string;
  breaks?: readonly Break[];
  footnotes?: readonly string[];
  until?: Period;
}

/** The same concern about the child, a parent or carer, and another person at home. */
function aboutWhom(name: string, child: string, parent: string, other: string): Factor[] {
  return [
    { name: `${name}-child`, what: child },
    { name: `${name}-parent`, what: parent },
    { name: `${name}-other-person`, what: other },
  ];
}

/** Abuse that could not be told apart until 2020, and by a child or an adult since. */
function byWhom(abuse: 'physical' | 'sexual'): Factor[] {
  const since = `Told apart since 2021, when authorities began to change over; until 2024 some ${abuse} abuse was still counted as not known by whom, so part of a rise is the change itself.`;
  return [
    {
      name: `${abuse}-abuse-not-known-by-whom`,
      what: `${abuse} abuse, not known by whom`,
      until: '2024-03-31',
      breaks: [
        {
          at: '2021-03-31',
          reason: `Until 2020 this was all ${abuse} abuse; from 2021 it is what was not told apart as by a child or by an adult.`,
        },
      ],
      footnotes: [
        'The category ended after 2024. The fall since 2021 is a change of categories, not of what happened to children.',
      ],
    },
    {
      name: `${abuse}-abuse-child-on-child`,
      what: `${abuse} abuse of the child by a child`,
      footnotes: [since],
    },
    {
      name: `${abuse}-abuse-adult-on-child`,
      what: `${abuse} abuse of the child by an adult`,
      footnotes: [since],
    },
  ];
}

const factors: readonly Factor[] = [
  ...aboutWhom(
    'domestic-abuse',
    'domestic abuse of the child',
    'domestic abuse of a parent or carer',
    'domestic abuse of another person in the household',
  ),
  ...aboutWhom(
    'mental-health',
    'the child’s mental health',
    'a parent’s or carer’s mental health',
    'the mental health of another person in the household',
  ),
  ...aboutWhom(
    'alcohol-misuse',
    'alcohol misuse by the child',
    'alcohol misuse by a parent or carer',
    'alcohol misuse by another person in the household',
  ),
  ...aboutWhom(
    'drug-misuse',
    'drug misuse by the child',
    'drug misuse by a parent or carer',
    'drug misuse by another person in the household',
  ),
  ...aboutWhom(
    'learning-disability',
    'the child’s learning disability',
    'a parent’s or carer’s learning disability',
    'a learning disability of another person in the household',
  ),
  ...aboutWhom(
    'physical-disability',
    'the child’s physical disability or illness',
    'a parent’s or carer’s physical disability or illness',
    'a physical disability or illness of another person in the household',
  ),
  { name: 'neglect', what: 'neglect' },
  { name: 'emotional-abuse', what: 'emotional abuse' },
  ...byWhom('physical'),
  ...byWhom('sexual'),
  { name: 'child-sexual-exploitation', what: 'child sexual exploitation' },
  {
    name: 'child-criminal-exploitation',
    what: 'child criminal exploitation',
    footnotes: [
      'Collected since the year ending 31 March 2022; before that it had no category, and stands as not available [x].',
    ],
  },
  { name: 'gangs', what: 'gangs' },
  { name: 'trafficking', what: 'trafficking' },
  { name: 'going-missing', what: 'the child going missing' },
  { name: 'socially-unacceptable-behaviour', what: 'socially unacceptable behaviour' },
  { name: 'self-harm', what: 'self-harm' },
  { name: 'young-carer', what: 'the child being a young carer' },
  { name: 'privately-fostered', what: 'private fostering' },
  {
    name: 'unaccompanied-asylum-seeker',
    what: 'the child being an unaccompanied asylum seeker',
  },
  { name: 'female-genital-mutilation', what: 'female genital mutilation' },
  { name: 'faith-linked-abuse', what: 'abuse linked to faith or belief' },
  { name: 'other', what: 'a concern of another kind' },
];

/** The share of assessed episodes with each factor, those about the child's family first. */
export const assessmentFactors = family(
  {
    group: 'Assessments',
    name: 'Factors at the end of assessment',
    axis: 'Share of episodes',
    whole: {
      columns: ['episodes-with-assessment-factor'],
      period: 'year-ending-31-march',
      label: 'episodes with an assessment in the year and information on its factors',
    },
    breaks: [],
    footnotes: [
      'A factor is a concern that was recorded when an assessment ended. An episode can have several, so the shares add up to more than 100%.',
      'Authorities differ in how fully they record factors; episodes without information on any are left out.',
    ],
    method: 'Computed here from the two counts in table C3.',
  },
  factors.map(({ name, what, ...own }) => ({
    ...own,
    id: `factor-${name}`,
    column: `factor-${name}-count`,
    label: `Factor at assessment: ${what}`,
    question: `How often was ${what} a factor at the end of an assessment?`,
    definition: `Episodes with ${what} among the factors identified at the end of an assessment in the year, as a share of all episodes with information on factors.`,
    counted: `episodes with this factor: ${what}`,
  })),
);
