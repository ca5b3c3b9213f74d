import { mostOthers } from '../../view/embed-values';
import { describeArea } from '../find-areas';
import { useAreaCombobox } from '../use-area-combobox';
import { useFinderEntries } from '../use-prebuilt';

/** Chooses other areas whose lines an embed shows, as many as can be told apart. */
export function EmbedOthers({
  than,
  chosen,
  onChange,
}: {
  /** The embed's own area. */
  than: string;
  chosen: readonly string[];
  onChange: (slugs: readonly string[]) => void;
}) {
  const { data: entries = [] } = useFinderEntries(chosen.length > 0);
  const { combobox, found, open, want, isPending, isError } = useAreaCombobox({
    id: 'share-others',
    offers: ({ kind, slug }) => kind !== 'england' && slug !== than && !chosen.includes(slug),
    onPick: ({ slug }) => onChange([...chosen, slug]),
    picksOnBlur: false,
  });
  const nameOf = (slug: string) => entries.find((entry) => entry.slug === slug)?.name ?? slug;
  const full = chosen.length >= mostOthers;
  return (
    <div className="finder share-others">
      <label {...combobox.getLabelProps()}>Other areas (at most {mostOthers})</label>
      <input
        {...combobox.getInputProps({
          onFocus: want,
          disabled: full,
          onKeyDown: (event) => {
            // Closes the list alone, not the sheet with it.
            if (event.key === 'Escape' && open) event.preventDefault();
          },
        })}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={full ? '' : 'Name or code, e.g. Leeds'}
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
          {!isError && !isPending && 'No other area has that name or code.'}
        </p>
      )}
      {chosen.length > 0 && (
        <div className="share-buttons" role="group" aria-label="Other areas">
          {chosen.map((slug) => (
            <button
              key={slug}
              type="button"
              className="quiet-button"
              aria-label={`Remove ${nameOf(slug)}`}
              onClick={() => onChange(chosen.filter((other) => other !== slug))}
            >
              {nameOf(slug)} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
