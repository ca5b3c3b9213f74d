import { resolveGroup } from '../../figure/compare/groups';
import { readyGroups } from '../../figure/compare/ready-groups';
import type { CompareAreas } from '../../figure/compare/compare-file';
import { capitalised } from '../../figure/words';
import { readGroup, writeGroup, type GroupChoice } from '../../view/group-choice';

/** A group that no list offers: somebody's own, and one around another authority. */
function current(areas: CompareAreas, group: GroupChoice) {
  const label = resolveGroup(areas, group)?.label;
  return label === undefined
    ? []
    : [{ heading: 'As in the address', groups: [{ choice: group, label: capitalised(label) }] }];
}

/** Chooses the group that is compared with; those around `of`, an authority's slug, come first. */
export function GroupSelect({
  areas,
  of,
  group,
  onChange,
}: {
  areas: CompareAreas;
  of: string | undefined;
  group: GroupChoice | null;
  onChange: (group: GroupChoice | null) => void;
}) {
  const ready = readyGroups(areas, of);
  const value = group === null ? '' : writeGroup(group);
  const offered = ready.some(({ groups }) =>
    groups.some(({ choice }) => writeGroup(choice) === value),
  );
  const sections = group === null || offered ? ready : [...current(areas, group), ...ready];
  return (
    <>
      <label htmlFor="compare-group">Group to compare with</label>
      <select
        id="compare-group"
        value={value}
        onChange={({ target }) => onChange(readGroup(new URLSearchParams(target.value)))}
      >
        <option value="">No group: all authorities</option>
        {sections.map(({ heading, groups }) => (
          <optgroup key={heading} label={heading}>
            {groups.map(({ choice, label }) => (
              <option key={writeGroup(choice)} value={writeGroup(choice)}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
