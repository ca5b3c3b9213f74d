import type { CoverageRow } from '../../../figure/coverage';
import { listed } from '../../../figure/words';
import { yearOf } from '../../../vocabulary/period';

/** More measures than this with one gap are counted, not named. */
const mostNamed = 4;

interface SharedGap {
  years: string;
  reason: string;
  labels: string[];
}

/** Gaps with the same years and reason, with all measures that have them. */
function sharedGaps(rows: readonly CoverageRow[]): SharedGap[] {
  const shared = new Map<string, SharedGap>();
  for (const { label, gaps } of rows) {
    for (const { from, to, reason } of gaps) {
      const years = from === to ? String(yearOf(from)) : `${yearOf(from)} to ${yearOf(to)}`;
      const key = `${years} ${reason}`;
      const known = shared.get(key) ?? { years, reason, labels: [] };
      known.labels.push(label);
      shared.set(key, known);
    }
  }
  return [...shared.values()];
}

function named(labels: readonly string[]): string {
  if (labels.length <= mostNamed) return listed(labels.map((label) => `“${label}”`));
  const first = labels.slice(0, 2).map((label) => `“${label}”`);
  return `${first.join(', ')} and ${labels.length - 2} more`;
}

/** Whole years of which there is nothing, and why. */
export function Gaps({ rows }: { rows: readonly CoverageRow[] }) {
  const gaps = sharedGaps(rows);
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title">Years without any figure</h2>
      {gaps.length === 0 && <p>There are none among these measures.</p>}
      <ul className="gaps">
        {gaps.map(({ years, reason, labels }) => (
          <li key={`${years} ${reason}`}>
            <strong>{years}</strong> {reason} <small>{named(labels)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
