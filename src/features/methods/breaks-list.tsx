import { group } from 'd3-array';
import { measures } from '../../catalogue/measures';
import { yearOf } from '../../vocabulary/period';

const declared = measures.flatMap(({ id, breaks }) =>
  breaks.map(({ at, reason }) => ({ id, at, reason })),
);
const reasons = [...group(declared, ({ at, reason }) => `${at} ${reason}`).values()].sort(
  ([a], [b]) => (a && b && a.at < b.at ? -1 : 1),
);

/** Every break that the catalogue declares, and how many measures have it. */
export function BreaksList() {
  return (
    <ul>
      {reasons.map((same) => {
        const [first] = same;
        return (
          first && (
            <li key={`${first.at} ${first.reason}`}>
              <strong>{yearOf(first.at)}</strong>, {same.length}{' '}
              {same.length === 1 ? 'measure' : 'measures'}: {first.reason}
            </li>
          )
        );
      })}
    </ul>
  );
}
