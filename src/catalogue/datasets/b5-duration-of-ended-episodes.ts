import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, sharesOf } from './declare';

const shares = [
  'ended-episodes-three-months-or-less',
  'ended-episodes-three-to-six-months',
  'ended-episodes-six-months-to-one-year',
  'ended-episodes-one-to-two-years',
  'ended-episodes-two-years-or-more',
];

/**
 * Episodes of need that ended in the year, by how long they had lasted since referral. The durations
 * are no partition: those of ten authorities, each in one year, leave out up to nine episodes.
 */
export const b5DurationOfEndedEpisodes: DataSet = {
  ...childrenInNeed,
  id: 'b5-duration-of-ended-episodes',
  title: 'B5: Episodes of need ending in the year by duration',
  files: {
    pattern: 'cin-{release}/b5_children_in_need_duration_of_ended_episode_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    [
      'episodes-ended-by-duration',
      'count',
      'Episodes of need that ended in the year, as in table B5; their duration runs from referral to closure',
    ],
    [
      'ended-episodes-three-months-or-less-count',
      'count',
      'Episodes of need that ended in the year after three months or less',
    ],
    [
      'ended-episodes-three-months-or-less',
      'percent',
      'Share of episodes of need ending in the year that ended after three months or less',
    ],
    [
      'ended-episodes-three-to-six-months-count',
      'count',
      'Episodes of need that ended in the year after more than three months, up to six months',
    ],
    [
      'ended-episodes-three-to-six-months',
      'percent',
      'Share of episodes of need ending in the year that ended after more than three months, up to six months',
    ],
    [
      'ended-episodes-six-months-to-one-year-count',
      'count',
      'Episodes of need that ended in the year after more than six months but less than one year',
    ],
    [
      'ended-episodes-six-months-to-one-year',
      'percent',
      'Share of episodes of need ending in the year that ended after more than six months but less than one year',
    ],
    [
      'ended-episodes-one-to-two-years-count',
      'count',
      'Episodes of need that ended in the year after at least one year but less than two years',
    ],
    [
      'ended-episodes-one-to-two-years',
      'percent',
      'Share of episodes of need ending in the year that ended after at least one year but less than two years',
    ],
    [
      'ended-episodes-two-years-or-more-count',
      'count',
      'Episodes of need that ended in the year after two years or more',
    ],
    [
      'ended-episodes-two-years-or-more',
      'percent',
      'Share of episodes of need ending in the year that ended after two years or more',
    ],
  ]),
  rates: sharesOf('episodes-ended-by-duration', shares),
  headers: {
    'episodes-ended-by-duration': ['Ended_episodes'],
    'ended-episodes-three-months-or-less-count': ['3_months_or_less'],
    'ended-episodes-three-months-or-less': ['3_months_or_less_percent'],
    'ended-episodes-three-to-six-months-count': ['more_than_3_months_6_months'],
    'ended-episodes-three-to-six-months': ['more_than_3_months_6_months_percent'],
    'ended-episodes-six-months-to-one-year-count': ['more_than_6_months_less_than_1_year'],
    'ended-episodes-six-months-to-one-year': ['more_than_6_months_less_than_1_year_percent'],
    'ended-episodes-one-to-two-years-count': ['1_year_less_than_2_years'],
    'ended-episodes-one-to-two-years': ['1_year_less_than_2_years_percent'],
    'ended-episodes-two-years-or-more-count': ['2years+'],
    'ended-episodes-two-years-or-more': ['2years+_percent'],
  },
};
