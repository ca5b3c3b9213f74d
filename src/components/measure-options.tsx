import { groups as groupBy } from 'd3-array';
import { measures } from '../catalogue/measures';

/** Measures under the headings of the list: by subject, a family of a dozen under its own. */
const sections = groupBy(measures, ({ group, partOf }) => partOf ?? group);

/** Every measure, for a select. */
export function MeasureOptions() {
  return sections.map(([heading, members]) => (
    <optgroup key={heading} label={heading}>
      {members.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </optgroup>
  ));
}
