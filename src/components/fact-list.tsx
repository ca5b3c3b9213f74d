import type { FactLine } from '../figure/claims/fact-lines';

/** Published figures with their dates and releases. */
export function FactList({ heading, facts }: { heading: string; facts: readonly FactLine[] }) {
  if (facts.length === 0) return null;
  return (
    <div className="claim-facts">
      <p className="claim-facts-heading">{heading}</p>
      <ul>
        {facts.map(({ label, place, when, figure, release }) => (
          <li key={`${label} ${place} ${when} ${figure}`}>
            <strong>{figure}</strong> {label}, {place}, {when}
            {release !== null && <small> ({release} release)</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
