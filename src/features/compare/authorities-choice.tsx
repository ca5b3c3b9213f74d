import { useCombobox, useMultipleSelection } from 'downshift';
import { useState } from 'react';
import { StarMark } from '../../components/star-mark';
import { useFinderEntries } from '../../components/use-prebuilt';
import { useStarred } from '../../components/use-starred';
import type { CompareArea } from '../../figure/compare/compare-file';
import { authorityLabel } from '../../figure/compare/labels';
import type { FinderEntry } from '../../figure/finder-file';
import { describeAuthority, findAuthorities } from './find-authorities';

/**
 * Chooses any number of authorities: typed and picked one after the other without leaving the input;
 * each is then a button that takes it away. Backspace in an empty input takes the last.
 */
export function AuthoritiesChoice({
  chosen,
  onChange,
}: {
  chosen: readonly CompareArea[];
  onChange: (slugs: readonly string[]) => void;
}) {
  const { starred } = useStarred();
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState(0);
  const { data: entries = [], isPending, isError } = useFinderEntries(wanted);
  const slugs = chosen.map(({ slug }) => slug);
  const found = findAuthorities(entries, typed, slugs);
  const selection = useMultipleSelection<string>({
    selectedItems: slugs,
    onSelectedItemsChange: ({ selectedItems }) => onChange(selectedItems),
  });
  const combobox = useCombobox<FinderEntry>({
    id: 'compare-authorities',
    items: found,
    itemToString: (entry) => entry?.name ?? '',
    // Ours, so that the first is ready for Enter also where the list came after the typing.
    highlightedIndex: Math.min(Math.max(pointed, 0), found.length - 1),
    onHighlightedIndexChange: ({ highlightedIndex }) => setPointed(highlightedIndex),
    onInputValueChange: ({ inputValue }) => {
      setTyped(inputValue);
      setPointed(0);
    },
    // Nothing is held: the input is empty for the next. Who leaves it has not picked.
    selectedItem: null,
    stateReducer: ({ inputValue }, { type, changes }) => {
      const { InputBlur, ControlledPropUpdatedSelectedItem } = useCombobox.stateChangeTypes;
      if (type === InputBlur) return { ...changes, selectedItem: null, inputValue };
      // At the first letter after a pick, that nothing is held is news to it: the letter stays.
      if (type === ControlledPropUpdatedSelectedItem) return { ...changes, inputValue };
      return changes.selectedItem ? { ...changes, inputValue: '' } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChange([...slugs, selectedItem.slug]);
    },
  });
  const open = combobox.isOpen && typed.trim() !== '';
  return (
    <div className="compare-choice compare-authorities finder">
      <label {...combobox.getLabelProps()}>Authorities</label>
      <input
        {...combobox.getInputProps({
          ...selection.getDropdownProps({ preventKeyAction: open }),
          onFocus: () => setWanted(true),
        })}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={slugs.length === 0 ? 'Name or code, e.g. Barnsley' : 'Add another'}
      />
      <ul {...combobox.getMenuProps({ 'aria-label': 'Authorities found' })} hidden={!open}>
        {open &&
          found.map((entry, index) => (
            <li
              key={entry.code}
              className={combobox.highlightedIndex === index ? 'highlighted' : undefined}
              {...combobox.getItemProps({ item: entry, index })}
            >
              <span>{entry.name}</span>
              {entry.slug === starred && <StarMark />} <small>{describeAuthority(entry)}</small>
            </li>
          ))}
      </ul>
      {open && found.length === 0 && (
        <p className="finder-empty" role="status">
          {isError && 'The list of authorities is out of reach.'}
          {isPending && 'Fetching the list of authorities …'}
          {!isError && !isPending && 'No other authority has that name or code.'}
        </p>
      )}
      {chosen.length > 0 && (
        <div className="compare-chips" role="group" aria-label="Chosen authorities">
          {chosen.map((area, index) => (
            <button
              key={area.slug}
              type="button"
              className="quiet-button"
              {...selection.getSelectedItemProps({ selectedItem: area.slug, index })}
              // Each is a stop of its own: nobody need know that arrow keys lead there too.
              tabIndex={0}
              aria-label={`Remove ${authorityLabel(area)}`}
              onClick={() => selection.removeSelectedItem(area.slug)}
            >
              {authorityLabel(area)} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
