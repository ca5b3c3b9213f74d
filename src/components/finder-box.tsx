import { useLocation } from 'wouter';
import type { FinderEntry } from '../figure/finder-file';
import { areaPath } from './area-path';
import { AreasFound } from './areas-found';
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
  const search = useAreaCombobox({
    id,
    offers: ({ kind }) => onPick === undefined || kind === 'authority',
    onPick: onPick ?? ((area) => navigate(areaPath(area))),
    picksOnBlur: true,
  });
  const { combobox, want } = search;
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
      <AreasFound
        search={search}
        label={label}
        of="authorities"
        starred={starred}
        nothing="No area has that name or code. Try a part of the name."
      />
    </div>
  );
}
