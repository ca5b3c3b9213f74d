import { useCombobox } from 'downshift';
import { matchSorter } from 'match-sorter';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { FinderEntry } from '../figure/finder-file';
import { listedNames } from '../figure/words';
import { areaPath } from './area-path';
import { StarMark } from './star-mark';
import { useFinderEntries } from './use-prebuilt';
import { useStarred } from './use-starred';

const most = 8;

/** Areas that fit what was typed: name, any part of it, a DfE or ONS code, or a former name. */
function findAreas(entries: readonly FinderEntry[], typed: string): FinderEntry[] {
  if (typed.trim() === '') return [];
  return matchSorter([...entries], typed.trim(), {
    keys: ['name', 'spokenName', 'code', 'onsCodes', { key: 'formerNames', maxRanking: 3 }],
    threshold: matchSorter.rankings.CONTAINS,
  }).slice(0, most);
}

function describe({ kind, region, lastYear, formerNames, laterNames }: FinderEntry): string {
  if (kind !== 'authority') return kind === 'region' ? 'region' : 'country';
  const parts = [region ?? ''];
  if (lastYear !== null) parts.push(`until ${lastYear}`);
  if (laterNames.length > 0) parts.push(`now ${listedNames(laterNames)}`);
  if (formerNames.length > 0) parts.push(`was ${listedNames(formerNames)}`);
  return parts.join('; ');
}

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
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState(0);
  const { data: entries = [], isPending, isError } = useFinderEntries(wanted);
  const pickable = onPick ? entries.filter(({ kind }) => kind === 'authority') : entries;
  const found = findAreas(pickable, typed);
  const combobox = useCombobox<FinderEntry>({
    id,
    items: found,
    itemToString: (entry) => entry?.name ?? '',
    // Ours, so that the first is ready for Enter also where the list came after the typing.
    highlightedIndex: Math.min(Math.max(pointed, 0), found.length - 1),
    onHighlightedIndexChange: ({ highlightedIndex }) => setPointed(highlightedIndex),
    onInputValueChange: ({ inputValue }) => {
      setTyped(inputValue);
      setPointed(0);
    },
    // Nothing is held: the input is empty for the next search.
    selectedItem: null,
    stateReducer: ({ inputValue }, { type, changes }) => {
      // At the first letter after a pick, that nothing is held is news to it: the letter stays.
      if (type === useCombobox.stateChangeTypes.ControlledPropUpdatedSelectedItem) {
        return { ...changes, inputValue };
      }
      return changes.selectedItem ? { ...changes, inputValue: '' } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if (onPick) onPick(selectedItem);
      else navigate(areaPath(selectedItem));
    },
  });
  const open = combobox.isOpen && typed.trim() !== '';
  return (
    <div className="finder">
      <label {...combobox.getLabelProps()}>{label}</label>
      <input
        {...combobox.getInputProps({ onFocus: () => setWanted(true) })}
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
              <small>{describe(entry)}</small>
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
