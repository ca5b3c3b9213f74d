import type { SortKey } from './sort-rows';
import type { ChangeView } from './use-compare-view';

/** A column's head that sorts by it: numbers highest first, names from A; once more, the other way. */
export function SortHead({
  column,
  label,
  sort,
  descending,
  onChange,
}: {
  column: SortKey;
  label: string;
  /** What the table is sorted by. */
  sort: SortKey;
  descending: boolean;
  onChange: ChangeView;
}) {
  const isOn = sort === column;
  const isName = column === 'name';
  const next = isOn ? !descending : !isName;
  const arrow = descending ? '▼' : '▲';
  return (
    <th
      scope="col"
      className={isName ? undefined : 'numeric'}
      aria-sort={isOn ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() =>
          onChange(
            isName && !next
              ? { sort: null, descending: false }
              : { sort: column, descending: next },
          )
        }
      >
        {label} <span aria-hidden="true">{isOn ? arrow : '↕'}</span>
      </button>
    </th>
  );
}
