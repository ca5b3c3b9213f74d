import { useState, type ReactNode } from 'react';

/** A part that is folded away, and not made until somebody first opens it. */
export function Disclosure({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setWasOpened((was) => was || currentTarget.open)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
