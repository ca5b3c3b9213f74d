import { mostOthers } from '../../view/embed-values';
import { AreasFound } from '../areas-found';
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
  const search = useAreaCombobox({
    id: 'share-others',
    offers: ({ kind, slug }) => kind !== 'england' && slug !== than && !chosen.includes(slug),
    onPick: ({ slug }) => onChange([...chosen, slug]),
    picksOnBlur: false,
  });
  const { combobox, open, want } = search;
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
      <AreasFound
        search={search}
        label="Areas found"
        of="areas"
        nothing="No other area has that name or code."
      />
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
