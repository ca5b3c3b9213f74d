import { useMultipleSelection } from 'downshift';
import { AreasFound } from '../../components/areas-found';
import { useAreaCombobox } from '../../components/use-area-combobox';
import { useStarred } from '../../components/use-starred';
import type { CompareArea } from '../../figure/compare/compare-file';
import { authorityLabel } from '../../figure/compare/labels';

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
  const slugs = chosen.map(({ slug }) => slug);
  const selection = useMultipleSelection<string>({
    selectedItems: slugs,
    onSelectedItemsChange: ({ selectedItems }) => onChange(selectedItems),
  });
  const search = useAreaCombobox({
    id: 'compare-authorities',
    offers: ({ kind, slug }) => kind === 'authority' && !slugs.includes(slug),
    onPick: ({ slug }) => onChange([...slugs, slug]),
    picksOnBlur: false,
  });
  const { combobox, open, want } = search;
  return (
    <div className="compare-choice compare-authorities finder">
      <label {...combobox.getLabelProps()}>Authorities</label>
      <input
        {...combobox.getInputProps({
          ...selection.getDropdownProps({ preventKeyAction: open }),
          onFocus: want,
        })}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={slugs.length === 0 ? 'Name or code, e.g. Barnsley' : 'Add another'}
      />
      <AreasFound
        search={search}
        label="Authorities found"
        of="authorities"
        starred={starred}
        nothing="No other authority has that name or code."
      />
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
