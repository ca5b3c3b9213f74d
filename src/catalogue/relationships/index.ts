import { noFurtherActionByReferralRate } from './no-further-action-by-referral-rate';
import type { Relationship } from './relationship';
import { reReferralByCaseload } from './re-referral-by-caseload';

/** Every relationship that the product shows. */
export const relationships: readonly Relationship[] = [
  reReferralByCaseload,
  noFurtherActionByReferralRate,
];

/** The relationship with this id, or undefined: ids come from URLs. */
export function findRelationship(id: string): Relationship | undefined {
  return relationships.find((relationship) => relationship.id === id);
}

/** The relationship with this id; throws where the catalogue names one that is not listed. */
export function relationshipOf(id: string): Relationship {
  const found = findRelationship(id);
  if (!found) throw new Error(`No relationship "${id}" in the catalogue's list.`);
  return found;
}
