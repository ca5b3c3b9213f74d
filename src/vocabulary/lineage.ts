import type { AuthorityChange } from './area';
import { periodOf, yearOf, type Period, type PeriodKind } from './period';

/** An authority on the way back or forward from another: how it was reached, and in how many steps. */
export interface Kin {
  code: string;
  change: AuthorityChange;
  steps: number;
}

/** The day of a reorganisation, on which the successor took over: always a 1 April. */
export function takenOverOn({ year }: Pick<AuthorityChange, 'year'>): `${number}-04-01` {
  return `${year - 1}-04-01`;
}

/**
 * The first period of a kind in which the successor reports: the first whose reference date comes
 * after it took over. The workforce census (30 September) and the population estimates (30 June)
 * are therefore one year's label ahead of the children in need census (31 March).
 */
export function firstPeriodAfter(change: Pick<AuthorityChange, 'year'>, kind: PeriodKind): Period {
  const period = periodOf(kind, change.year - 1);
  return period > takenOverOn(change) ? period : periodOf(kind, change.year);
}

/** The last period of a kind in which the predecessor reports. */
export function lastPeriodBefore(change: Pick<AuthorityChange, 'year'>, kind: PeriodKind): Period {
  return periodOf(kind, yearOf(firstPeriodAfter(change, kind)) - 1);
}

/** Whether a change made another authority of it; under a new code or council it is the same one. */
function isAnother({ kind, predecessor, successor }: AuthorityChange): boolean {
  return kind !== 'same area' && predecessor !== successor;
}

function walk(
  code: string,
  changes: readonly AuthorityChange[],
  from: 'predecessor' | 'successor',
): Kin[] {
  const to = from === 'predecessor' ? 'successor' : 'predecessor';
  const found: Kin[] = [];
  const seen = new Set([code]);
  let edge = [code];
  for (let steps = 1; edge.length > 0; steps += 1) {
    const next = changes.filter((change) => isAnother(change) && edge.includes(change[from]));
    edge = [];
    for (const change of next) {
      if (seen.has(change[to])) continue;
      seen.add(change[to]);
      edge.push(change[to]);
      found.push({ code: change[to], change, steps });
    }
  }
  return found;
}

/** The authorities that one came from, through any number of changes: nearest first, each once. */
export function predecessorsOf(code: string, changes: readonly AuthorityChange[]): Kin[] {
  return walk(code, changes, 'successor');
}

/** The authorities that followed one, through any number of changes: nearest first, each once. */
export function successorsOf(code: string, changes: readonly AuthorityChange[]): Kin[] {
  return walk(code, changes, 'predecessor');
}

/** The changes that an authority went through as the same thing, such as a new kind of council. */
export function sameAreaChanges(
  code: string,
  changes: readonly AuthorityChange[],
): AuthorityChange[] {
  return changes.filter(
    ({ kind, predecessor, successor }) =>
      kind === 'same area' && (predecessor === code || successor === code),
  );
}

/** Every authority that reorganisations connect with one, however far: itself first. */
export function kinOf(code: string, changes: readonly AuthorityChange[]): string[] {
  const found = [code];
  for (const known of found) {
    const near = changes.flatMap(({ predecessor, successor }) => {
      if (predecessor === known) return [successor];
      return successor === known ? [predecessor] : [];
    });
    found.push(...new Set(near.filter((other) => !found.includes(other))));
  }
  return found;
}
