/**
 * The measures that can be embedded elsewhere, by id, in the order in which they are offered. Their
 * addresses stand in other people's pages, so none is ever taken away.
 */
export const embeddable: readonly string[] = [
  'referrals-per-10000',
  'no-further-action-before-assessment',
  'no-further-action-after-assessment',
  'plans-at-31-march-per-10000',
  'caseload',
  're-referrals',
];

/** The oldest release to which an embed can be frozen: of those before it not all is known. */
export const firstFrozen = '2024';
