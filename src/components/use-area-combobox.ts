import { useCombobox } from 'downshift';
import { useState } from 'react';
import type { FinderEntry } from '../figure/finder-file';
import { findAreas } from './find-areas';
import { useFinderEntries } from './use-prebuilt';

/**
 * A combobox that finds areas, those that `offers` lets through, and hands each over as it is picked. The
 * list is fetched once `want` was called. `picksOnBlur`: who leaves it picks what is highlighted.
 */
export function useAreaCombobox({
  id,
  offers,
  onPick,
  picksOnBlur,
}: {
  id: string;
  offers: (entry: FinderEntry) => boolean;
  onPick: (entry: FinderEntry) => void;
  picksOnBlur: boolean;
}) {
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState(0);
  const { data: entries = [], isPending, isError } = useFinderEntries(wanted);
  const found = findAreas(entries.filter(offers), typed);
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
      const { InputBlur, ControlledPropUpdatedSelectedItem } = useCombobox.stateChangeTypes;
      if (type === InputBlur && !picksOnBlur) {
        return { ...changes, selectedItem: null, inputValue };
      }
      // At the first letter after a pick, that nothing is held is news to it: the letter stays.
      if (type === ControlledPropUpdatedSelectedItem) return { ...changes, inputValue };
      return changes.selectedItem ? { ...changes, inputValue: '' } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick(selectedItem);
    },
  });
  return {
    combobox,
    found,
    open: combobox.isOpen && typed.trim() !== '',
    want: () => setWanted(true),
    isPending,
    isError,
  };
}
