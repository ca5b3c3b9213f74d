import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, sharesOf } from './declare';

const shares = [
  'open-episodes-three-months-or-less',
  'open-episodes-three-to-six-months',
  'open-episodes-six-months-to-one-year',
  'open-episodes-one-to-two-years',
  'open-episodes-two-years-or-more',
];

/** Episodes of need open at 31 March, by how long they had been open since referral. */
export const b4DurationOfOpenEpisodes: DataSet = {
  ...childrenInNeed,
  id: 'b4-duration-of-open-episodes',
  title: 'B4: Children in need at 31 March by duration of open episode',
  files: {
    pattern: 'cin-{release}/b4_children_in_need_duration_of_open_episode_{first}_to_{last}.csv',
  },
  columns: columnsFor('at-31-march', [
    [
      'children-in-need-by-duration',
      'count',
      'Children in need: episodes of need open at 31 March, as in table B4; their duration runs from referral to 31 March',
    ],
    [
      'open-episodes-three-months-or-less-count',
      'count',
      'Episodes of need open at 31 March for three months or less',
    ],
    [
      'open-episodes-three-months-or-less',
      'percent',
      'Share of episodes of need open at 31 March that had been open for three months or less',
    ],
    [
      'open-episodes-three-to-six-months-count',
      'count',
      'Episodes of need open at 31 March for more than three months, up to six months',
    ],
    [
      'open-episodes-three-to-six-months',
      'percent',
      'Share of episodes of need open at 31 March that had been open for more than three months, up to six months',
    ],
    [
      'open-episodes-six-months-to-one-year-count',
      'count',
      'Episodes of need open at 31 March for more than six months but less than one year',
    ],
    [
      'open-episodes-six-months-to-one-year',
      'percent',
      'Share of episodes of need open at 31 March that had been open for more than six months but less than one year',
    ],
    [
      'open-episodes-one-to-two-years-count',
      'count',
      'Episodes of need open at 31 March for at least one year but less than two years',
    ],
    [
      'open-episodes-one-to-two-years',
      'percent',
      'Share of episodes of need open at 31 March that had been open for at least one year but less than two years',
    ],
    [
      'open-episodes-two-years-or-more-count',
      'count',
      'Episodes of need open at 31 March for two years or more',
    ],
    [
      'open-episodes-two-years-or-more',
      'percent',
      'Share of episodes of need open at 31 March that had been open for two years or more',
    ],
  ]),
  rates: sharesOf('children-in-need-by-duration', shares),
  partitions: [
    { whole: 'children-in-need-by-duration', parts: shares.map((share) => `${share}-count`) },
  ],
  headers: {
    'children-in-need-by-duration': ['At31_episodes'],
    'open-episodes-three-months-or-less-count': ['3_months_or_less'],
    'open-episodes-three-months-or-less': ['3_months_or_less_percent'],
    'open-episodes-three-to-six-months-count': ['more_than_3_months_6_months'],
    'open-episodes-three-to-six-months': ['more_than_3_months_6_months_percent'],
    'open-episodes-six-months-to-one-year-count': ['more_than_6_months_less_than_1_year'],
    'open-episodes-six-months-to-one-year': ['more_than_6_months_less_than_1_year_percent'],
    'open-episodes-one-to-two-years-count': ['1_year_less_than_2_years'],
    'open-episodes-one-to-two-years': ['1_year_less_than_2_years_percent'],
    'open-episodes-two-years-or-more-count': ['2years+'],
    'open-episodes-two-years-or-more': ['2years+_percent'],
  },
};
