import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, sharesOf } from './declare';

/**
 * Children in need at 31 March with a disability recorded, and which. A child may have several, so
 * the kinds add up to more than 100%; their shares are published without their counts.
 */
export const b2RecordedDisability: DataSet = {
  ...childrenInNeed,
  id: 'b2-recorded-disability',
  title: 'B2: Children in need by recorded disability',
  files: {
    pattern: 'cin-{release}/b2_children_in_need_recorded_disability_{first}_to_{last}.csv',
  },
  columns: columnsFor('at-31-march', [
    [
      'children-in-need-by-disability',
      'count',
      'Children in need: episodes of need open at 31 March, as in table B2',
    ],
    [
      'disability-recorded-count',
      'count',
      'Children in need at 31 March with a disability recorded',
    ],
    [
      'disability-recorded',
      'percent',
      'Share of children in need at 31 March with a disability recorded',
    ],
    [
      'disability-autism',
      'percent',
      'Share of children in need with a disability recorded whose disability includes autism',
    ],
    [
      'disability-behaviour',
      'percent',
      'Share of children in need with a disability recorded whose disability includes behaviour',
    ],
    [
      'disability-communication',
      'percent',
      'Share of children in need with a disability recorded whose disability includes communication',
    ],
    [
      'disability-consciousness',
      'percent',
      'Share of children in need with a disability recorded whose disability includes consciousness',
    ],
    [
      'disability-hand-function',
      'percent',
      'Share of children in need with a disability recorded whose disability includes hand function',
    ],
    [
      'disability-hearing',
      'percent',
      'Share of children in need with a disability recorded whose disability includes hearing',
    ],
    [
      'disability-incontinence',
      'percent',
      'Share of children in need with a disability recorded whose disability includes incontinence',
    ],
    [
      'disability-learning',
      'percent',
      'Share of children in need with a disability recorded whose disability includes learning',
    ],
    [
      'disability-mobility',
      'percent',
      'Share of children in need with a disability recorded whose disability includes mobility',
    ],
    [
      'disability-personal-care',
      'percent',
      'Share of children in need with a disability recorded whose disability includes personal care',
    ],
    [
      'disability-vision',
      'percent',
      'Share of children in need with a disability recorded whose disability includes vision',
    ],
    [
      'disability-other',
      'percent',
      'Share of children in need with a disability recorded who have a disability of another kind',
    ],
  ]),
  rates: sharesOf('children-in-need-by-disability', ['disability-recorded']),
  headers: {
    'children-in-need-by-disability': ['At31_episodes'],
    'disability-recorded-count': ['At31_episodes_disability_recorded'],
    'disability-recorded': ['At31_episodes_disability_recorded_percent'],
    'disability-autism': ['Autism_percent'],
    'disability-behaviour': ['Behaviour_percent'],
    'disability-communication': ['Communication_percent'],
    'disability-consciousness': ['Consciousness_percent'],
    'disability-hand-function': ['Hand_Function_percent'],
    'disability-hearing': ['Hearing_percent'],
    'disability-incontinence': ['Incontinence_percent'],
    'disability-learning': ['Learning_Difficulties_percent'],
    'disability-mobility': ['Mobility_percent'],
    'disability-personal-care': ['Personal_care_percent'],
    'disability-vision': ['Vision_percent'],
    'disability-other': ['Other_percent'],
  },
};
