import type { ReactNode } from 'react';

/** A row that says what the lines or marks of a chart are; wraps where it must. */
export function ChartKey({
  items,
}: {
  items: readonly { key: string; sample: ReactNode; label: string; figure: string | null }[];
}) {
  return (
    <ul className="chart-key">
      {items.map(({ key, sample, label, figure }) => (
        <li key={key}>
          {sample}
          <span>
            {label}
            {figure !== null && <strong> {figure}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
