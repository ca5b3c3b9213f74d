import type { Missing } from '../figure/compare/panels';

/** Why a comparison has nothing to draw, in a sentence or two. */
export function describeNothing(missing: readonly Missing[]): string {
  const texts = new Set(missing.map(({ text }) => text));
  const [only] = texts;
  if (only === undefined) return 'Nothing to draw: no authority has a figure for this period.';
  if (texts.size === 1) return `Nothing to draw: every authority’s figure is ${only}.`;
  return 'Nothing to draw: every authority’s figure is missing. The list of them says why.';
}
