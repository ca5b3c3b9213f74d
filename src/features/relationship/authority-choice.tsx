import { groups as groupBy } from 'd3-array';
import { useStarred } from '../../components/use-starred';
import type { CompareAreas } from '../../figure/compare/compare-file';
import { authorityLabel } from '../../figure/compare/labels';

/** Chooses one authority of a list by region, or none; one's own is marked and offered. */
export function AuthorityChoice({
  id,
  label,
  none,
  areas,
  by,
  value,
  onChange,
}: {
  id: string;
  label: string;
  /** What stands for no authority: "Nobody". */
  none: string;
  areas: CompareAreas;
  /** What `value` and `onChange` hold. */
  by: 'slug' | 'code';
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const { starred } = useStarred();
  const sections = groupBy(areas.authorities, ({ region }) => region);
  const nameOf = new Map(areas.regions.map(({ code, name }) => [code, name]));
  const own = areas.authorities.find(({ slug }) => slug === starred);
  return (
    <p className="relationship-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{none}</option>
        {own && <option value={own[by]}>★ {authorityLabel(own)}, your authority</option>}
        {sections.map(([region, members]) => (
          <optgroup key={region} label={nameOf.get(region) ?? region}>
            {members.map((area) => (
              <option key={area.code} value={area[by]}>
                {authorityLabel(area)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
