import type { KnownDifference } from './dataset';
import { differencesFor } from './declare';

/**
 * National and regional rates that leave out an authority whose figure is a symbol, while the
 * published counts still hold its other part. Recomputed without that authority, each agrees.
 */
export const workforceDifferences: readonly KnownDifference[] = [
  ...differencesFor('The published rate leaves out Sunderland, whose leavers are [u].', [
    ['turnover', 'E92000001', 2024, 13.9, 13.8],
    ['turnover', 'E12000001', 2024, 14, 12.6],
  ]),
  ...differencesFor('The published rate leaves out Gateshead, whose leavers are [u].', [
    ['turnover', 'E92000001', 2022, 17.2, 17.1],
    ['turnover', 'E12000001', 2022, 14.8, 13.7],
    ['turnover-headcount', 'E92000001', 2022, 17.3, 17.2],
    ['turnover-headcount', 'E12000001', 2022, 15.2, 14.1],
  ]),
  ...differencesFor('The published rate leaves out Birmingham, whose agency workers are [u].', [
    ['agency-workers', 'E92000001', 2024, 16.2, 16],
    ['agency-workers', 'E12000005', 2024, 13.9, 12.5],
    ['agency-workers-headcount', 'E92000001', 2024, 15.7, 15.6],
    ['agency-workers-headcount', 'E12000005', 2024, 13.5, 12.2],
    ['agency-cover', 'E92000001', 2024, 81.3, 81.5],
    ['agency-cover', 'E12000005', 2024, 81.2, 82.8],
    ['vacancies-covered-by-agency', 'E92000001', 2024, 76.2, 73.9],
    ['vacancies-covered-by-agency', 'E12000005', 2024, 69.2, 53.1],
  ]),
  ...differencesFor('The published rate leaves out Sutton, whose agency workers are [u].', [
    ['agency-workers', 'E92000001', 2023, 17.9, 17.8],
    ['agency-workers', 'E12000007', 2023, 23.2, 22.8],
    ['agency-workers', 'E13000002', 2023, 23, 22.4],
    ['agency-cover', 'E92000001', 2023, 79.8, 80],
    ['agency-cover', 'E12000007', 2023, 91.2, 92.2],
    ['agency-cover', 'E13000002', 2023, 90.5, 92.5],
  ]),
  ...differencesFor(
    'The published rate leaves out the vacancies of Redbridge, whose cover is [x].',
    [
      ['vacancies-covered-by-agency', 'E92000001', 2018, 72.3, 71.7],
      ['vacancies-covered-by-agency', 'E12000007', 2018, 84.3, 82],
      ['vacancies-covered-by-agency', 'E13000002', 2018, 87.1, 82.6],
    ],
  ),
  ...differencesFor(
    'The published rate leaves out the agency workers and vacancies of Surrey and of Kingston and Richmond, whose cover is [x].',
    [
      ['agency-cover', 'E92000001', 2017, 74.2, 72.3],
      ['agency-cover', 'E12000007', 2017, 74.6, 72.9],
      ['agency-cover', 'E13000002', 2017, 86.6, 82.6],
      ['agency-cover', 'E12000008', 2017, 78.3, 68.1],
      ['vacancies-covered-by-agency', 'E92000001', 2017, 67.5, 66.4],
      ['vacancies-covered-by-agency', 'E12000007', 2017, 77.2, 76.1],
      ['vacancies-covered-by-agency', 'E13000002', 2017, 77.1, 75.2],
      ['vacancies-covered-by-agency', 'E12000008', 2017, 73.1, 66],
    ],
  ),
  ...differencesFor(
    'The published rate leaves out Birmingham and Bristol, whose days lost are [u].',
    [
      ['absence', 'E92000001', 2024, 3.4, 3.3],
      ['absence', 'E12000005', 2024, 3.8, 3.1],
      ['absence', 'E12000009', 2024, 3.3, 3],
    ],
  ),
  ...differencesFor(
    'The published rate leaves out Sefton and Cambridgeshire, whose days lost are [u].',
    [
      ['absence', 'E92000001', 2023, 3.3, 3.2],
      ['absence', 'E12000002', 2023, 3.9, 3.7],
      ['absence', 'E12000006', 2023, 2.4, 2.3],
    ],
  ),
];
