import { groups as groupBy } from 'd3-array';
import { measures } from '../../catalogue/measures';

/** Measures under the headings of the list: by subject, a family of a dozen under its own. */
const sections = groupBy(measures, ({ group, partOf }) => partOf ?? group);

/** Chooses the measure that authorities are compared by. */
export function MeasureChoice({
  measure,
  onChange,
}: {
  measure: string;
  onChange: (measure: string) => void;
}) {
  return (
    <p className="compare-choice">
      <label htmlFor="compare-measure">Measure</label>
      <select
        id="compare-measure"
        value={measure}
        onChange={({ target }) => onChange(target.value)}
      >
        {sections.map(([heading, members]) => (
          <optgroup key={heading} label={heading}>
            {members.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
