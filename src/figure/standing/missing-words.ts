import type { Measure } from '../../catalogue/measures/measure';
import type { Symbol } from '../../vocabulary/symbol';

const verbs: Record<Symbol, string> = {
  c: 'is suppressed to protect confidentiality',
  x: 'is marked as not available',
  z: 'is marked as not applicable',
  u: 'was of low reliability and is not published',
  low: 'rounds to nought but is not nought',
  k: 'rounds to nought but is not nought',
};

/** Why there is no figure, after "because": of one worked out here, it is a part that is missing. */
export function whyMissing({ formula }: Measure, symbol: Symbol | null): string {
  if (symbol === null) return 'none is published';
  const subject = formula.kind === 'ratio' ? 'a figure that it is worked out from' : 'it';
  return `${subject} ${verbs[symbol]}`;
}
