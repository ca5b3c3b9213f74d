import { useLocation } from 'wouter';
import type { FinderEntry } from '../figure/finder-file';
import { areaPath } from './area-path';
import { describeArea } from './find-areas';
import { StarMark } from './star-mark';
import { useAreaCombobox } from './use-area-combobox';
import { useStarred } from './use-starred';

/**
 * A combobox that finds an authority, a region or England and goes to its page; with `onPick`, one
 * that finds an authority and hands it over.
 */
export function FinderBox({
  label,
  id,
  onPick,
}: {
  label: string;
  id: string;
  onPick?: (authority: FinderEntry) => void;
}) {
  const [, navigate] = useLocation();
  const { starred } = useStarred();
  const { combobox, found, open, want, isPending, isError } = useAreaCombobox({
    id,
    offers: ({ kind }) => onPick === undefined || kind === 'authority',
    onPick: onPick ?? ((area) => navigate(areaPath(area))),
    picksOnBlur: true,
  });
  return (
    <div className="finder">
      <label {...combobox.getLabelProps()}>{label}</label>
      <input
        {...combobox.getInputProps({ onFocus: want })}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="Name or code, e.g. Cumbria"
      />
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
          {isError && 'The list of authorities is out of reach.'}
          {isPending && 'Fetching the list of authorities …'}
          {!isError && !isPending && 'No area has that name or code. Try a part of the name.'}
        </p>
      )}
    </div>
  );
}
