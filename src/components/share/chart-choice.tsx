import { useId } from 'react';
import type { SharedChart } from './shareable';

/** The value that stands for all charts of a figure. */
export const everyChart = '';

/** Which of a figure's charts is meant; nothing where it has one only. */
export function ChartChoice({
  charts,
  value,
  all = false,
  onChange,
}: {
  charts: readonly SharedChart[];
  value: string;
  /** Whether all of them can be meant together. */
  all?: boolean;
  onChange: (key: string) => void;
}) {
  const id = useId();
  if (charts.length === 1) return null;
  return (
    <p className="share-choice">
      <label htmlFor={id}>Chart</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {all && <option value={everyChart}>All {charts.length} in one</option>}
        {charts.map(({ key, title }) => (
          <option key={key} value={key}>
            {title ?? key}
          </option>
        ))}
      </select>
    </p>
  );
}
