import { AreasFound } from '../../components/areas-found';
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
  const search = useAreaCombobox({
    id: 'check-area',
    offers: () => true,
    onPick: ({ slug }) => onChange(slug),
    picksOnBlur: false,
  });
  const { combobox, want } = search;
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
      <AreasFound
        search={search}
        label="Areas found"
        of="areas"
        nothing="No area has that name or code."
      />
      <p className="check-chosen" role="status">
        {chosen === null ? 'No area has the name in the address.' : `Chosen: ${chosen.name}`}
      </p>
    </div>
  );
}
