import type { ComparedRole } from '../figure/compare/panels';
import type { Mark } from '../figure/figure';

/** The mark that each role in a comparison is drawn with: chosen as a focus, a group as neighbours. */
export const markRoles: Record<
  ComparedRole,
  Extract<Mark['role'], 'focus' | 'neighbours' | 'other'>
> = { chosen: 'focus', group: 'neighbours', other: 'other' };
