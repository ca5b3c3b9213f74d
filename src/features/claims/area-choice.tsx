import { describeArea } from '../../components/find-areas';
import { useAreaCombobox } from '../../components/use-area-combobox';
import type { FinderEntry } from '../../figure/finder-file';

/** Chooses the area that a claim is about: typed and picked; the chosen one stands under the input. */
export function AreaChoice({
  chosen,
  onChange,
}: {
  chosen: FinderEntry | null;
  onChange: (slug: string) => void;
}) {
  const { combobox, found, open, want, isPending, isError } = useAreaCombobox({
    id: 'check-area',
    offers: () => true,
    onPick: ({ slug }) => onChange(slug),
    picksOnBlur: false,
  });
  return (
    <div className="check-field finder">
      <label {...combobox.getLabelProps()}>Area</label>
      <input
        {...combobox.getInputProps({ onFocus: want })}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="Another: name or code"
      />
      <ul {...combobox.getMenuProps({ 'aria-label': 'Areas found' })} hidden={!open}>
        {open &&
          found.map((entry, index) => (
            <li
              key={entry.code}
              className={combobox.highlightedIndex === index ? 'highlighted' : undefined}
              {...combobox.getItemProps({ item: entry, index })}
            >
              <span>{entry.name}</span> <small>{describeArea(entry)}</small>
            </li>
          ))}
      </ul>
      {open && found.length === 0 && (
        <p className="finder-empty" role="status">
          {isError && 'The list of areas is out of reach.'}
          {isPending && 'Fetching the list of areas …'}
          {!isError && !isPending && 'No area has that name or code.'}
        </p>
      )}
      <p className="check-chosen" role="status">
        {chosen === null ? 'No area has the name in the address.' : `Chosen: ${chosen.name}`}
      </p>
    </div>
  );
}
