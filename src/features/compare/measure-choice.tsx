import { MeasureOptions } from '../../components/measure-options';

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
        <MeasureOptions />
      </select>
    </p>
  );
}
