import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationships } from '../../../src/catalogue/relationships';
import { noFurtherActionByReferralRate } from '../../../src/catalogue/relationships/no-further-action-by-referral-rate';
import { reReferralByCaseload } from '../../../src/catalogue/relationships/re-referral-by-caseload';
import type { Relationship } from '../../../src/catalogue/relationships/relationship';
import { adjustments } from '../../../src/view/relationship-switches';
import {
  firstRelationshipView,
  readRelationshipView,
  writeRelationshipView,
  type RelationshipView,
} from '../../../src/view/relationship-view';

const nothing = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });

/** Every level that a slider can stop at but the claim's own. */
function levels({ threshold }: Relationship): number[] {
  if (threshold === null) return [];
  const { from, to, step, at } = threshold;
  const count = Math.round((to - from) / step) + 1;
  return Array.from({ length: count }, (_, place) => from + place * step).filter(
    (level) => level !== at,
  );
}

function views(relationship: Relationship): fc.Arbitrary<RelationshipView> {
  const { instead, joins, x, y, referralRate } = relationship;
  const possible = adjustments.filter((one) => one !== 'referrals' || referralRate !== null);
  const known = levels(relationship);
  return fc.record({
    year: nothing(fc.integer({ min: 2010, max: 2040 })),
    authority: nothing(fc.stringMatching(/^[a-z]{3,12}(-[a-z]{2,8})?$/)),
    join: fc.constantFrom(...joins.map(({ id }) => id)),
    correlation: fc.constantFrom('pearson' as const, 'spearman' as const),
    weighted: fc.boolean(),
    without: nothing(fc.stringMatching(/^[2-9]\d{2}$/)),
    london: fc.boolean(),
    complete: fc.boolean(),
    adjusted: fc.subarray(possible),
    x: fc.constantFrom(x.measure, ...instead.x.map(({ measure }) => measure)),
    y: fc.constantFrom(y.measure, ...instead.y.map(({ measure }) => measure)),
    threshold: known.length === 0 ? fc.constant(null) : nothing(fc.constantFrom(...known)),
    lowess: fc.boolean(),
    colour: fc.constantFrom('none' as const, 'region' as const, 'type' as const),
  });
}

test.each(relationships.map((one) => [one.id, one] as const))(
  'a view of %s comes back from its address',
  (_, relationship) => {
    fc.assert(
      fc.property(views(relationship), (view) => {
        const address = writeRelationshipView(relationship, view);
        expect(readRelationshipView(relationship, address)).toEqual(view);
      }),
    );
  },
);

test.each(relationships.map((one) => [one.id, one] as const))(
  'the page of %s as it opens has nothing in its address',
  (_, relationship) => {
    const first = firstRelationshipView(relationship);
    expect(writeRelationshipView(relationship, first)).toBe('');
    expect(readRelationshipView(relationship, '')).toEqual(first);
  },
);

test('an address reads well', () => {
  const view: RelationshipView = {
    ...firstRelationshipView(reReferralByCaseload),
    year: 2023,
    authority: 'barnsley',
    join: 'same-label',
    london: false,
    adjusted: ['deprivation', 'referrals'],
    threshold: 12.5,
  };
  expect(writeRelationshipView(reReferralByCaseload, view)).toBe(
    'year=2023&authority=barnsley&join=same-label&london=false&adjusted=deprivation,referrals&threshold=12.5',
  );
});

test('what makes no sense, or is of another relationship, is passed over', () => {
  const nonsense =
    'year=12&authority=A B&join=never&correlation=kendall&without=Barnsley&adjusted=weather&x=referrals&y=caseload&threshold=99&colour=red&lowess=perhaps';
  expect(readRelationshipView(reReferralByCaseload, nonsense)).toEqual(
    firstRelationshipView(reReferralByCaseload),
  );
  const others = 'x=children-in-need-per-social-worker&adjusted=referrals&threshold=12';
  expect(readRelationshipView(noFurtherActionByReferralRate, others)).toEqual(
    firstRelationshipView(noFurtherActionByReferralRate),
  );
});

test('a threshold between two stops is that of the nearer; the claim’s own is not written', () => {
  const threshold = (text: string) =>
    readRelationshipView(reReferralByCaseload, `threshold=${text}`).threshold;
  expect(threshold('12.4')).toBe(12.5);
  expect(threshold('10')).toBeNull();
  expect(threshold('-5')).toBeNull();
});
