import type { ReactNode } from 'react';

/** A frame for a table, which a keyboard can scroll where the table is wider or longer than it. */
export function TableFrame({
  label,
  tall = false,
  children,
}: {
  label: string;
  tall?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={tall ? 'table-frame tall' : 'table-frame'}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
