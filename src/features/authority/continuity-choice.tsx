import { measureOf } from '../../catalogue/measures';
import type { Measure } from '../../catalogue/measures/measure';

function Options({ label, measures }: { label: string; measures: readonly Measure[] }) {
  if (measures.length === 0) return null;
  return (
    <optgroup label={label}>
      {measures.map((measure) => (
        <option key={measure.id} value={measure.id}>
          {measure.label}
        </option>
      ))}
    </optgroup>
  );
}

/** Chooses the measure that an area is followed by: those that can be compared first, then counts. */
export function ContinuityChoice({
  ids,
  chosen,
  onChange,
}: {
  ids: readonly string[];
  chosen: string;
  onChange: (id: string) => void;
}) {
  const offered = ids.map(measureOf);
  return (
    <p className="year-choice">
      <label htmlFor="continuity-measure">Measure</label>
      <select
        id="continuity-measure"
        value={chosen}
        onChange={({ target }) => onChange(target.value)}
      >
        <Options label="Rates and shares" measures={offered.filter(({ sized }) => !sized)} />
        <Options
          label="Counts, which depend on an area’s size"
          measures={offered.filter(({ sized }) => sized)}
        />
      </select>
    </p>
  );
}
