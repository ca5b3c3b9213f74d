import { describeArea } from './find-areas';
import { StarMark } from './star-mark';
import type { useAreaCombobox } from './use-area-combobox';

/** The list under an input in which areas are found, or why there is none. */
export function AreasFound({
  search: { combobox, found, open, isPending, isError },
  label,
  of,
  starred = null,
  nothing,
}: {
  search: ReturnType<typeof useAreaCombobox>;
  /** The list's name for a screen reader. */
  label: string;
  of: 'areas' | 'authorities';
  /** The slug of the authority that is marked. */
  starred?: string | null;
  /** What is said where no name or code fits. */
  nothing: string;
}) {
  return (
    <>
      <ul {...combobox.getMenuProps({ 'aria-label': label })} hidden={!open}>
        {open &&
          found.map((entry, index) => (
            <li
              key={entry.code}
              className={combobox.highlightedIndex === index ? 'highlighted' : undefined}
              {...combobox.getItemProps({ item: entry, index })}
            >
              <span>{entry.name}</span>
              {entry.kind === 'authority' && entry.slug === starred && <StarMark />}{' '}
              <small>{describeArea(entry)}</small>
            </li>
          ))}
      </ul>
      {open && found.length === 0 && (
        <p className="finder-empty" role="status">
          {isError && `The list of ${of} is out of reach.`}
          {isPending && `Fetching the list of ${of} …`}
          {!isError && !isPending && nothing}
        </p>
      )}
    </>
  );
}
