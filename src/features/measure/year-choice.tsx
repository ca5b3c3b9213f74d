import type { Measure } from '../../catalogue/measures/measure';
import { describePeriodKind, yearOf, type Period } from '../../vocabulary/period';

/** Chooses the year that is shown; the latest needs no word in the address. */
export function YearChoice({
  measure,
  periods,
  period,
  onChange,
}: {
  measure: Measure;
  periods: readonly Period[];
  period: Period;
  onChange: (year: number | null) => void;
}) {
  return (
    <p className="year-choice">
      <label htmlFor="year">{describePeriodKind(measure.period)}</label>
      <select
        id="year"
        value={period}
        onChange={({ target }) => {
          const chosen = periods.find((one) => one === target.value);
          onChange(chosen === undefined || chosen === periods[0] ? null : yearOf(chosen));
        }}
      >
        {periods.map((one) => (
          <option key={one} value={one}>
            {yearOf(one)}
            {one === periods[0] ? ' (latest)' : ''}
          </option>
        ))}
      </select>
    </p>
  );
}
