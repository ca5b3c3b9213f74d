import type { AreaFacts } from '../figure/facts';
import type { Comparator } from '../view/comparator';

/** Switches for what an area is shown against; what makes no sense for it is not offered. */
export function ComparatorSwitches({
  facts,
  shown,
  onChange,
}: {
  facts: AreaFacts;
  shown: readonly Comparator[];
  onChange: (shown: readonly Comparator[]) => void;
}) {
  const offered: readonly { comparator: Comparator; label: string }[] = [
    { comparator: 'england', label: 'England' },
    ...(facts.region ? [{ comparator: 'region' as const, label: facts.region.name }] : []),
    ...(facts.neighbours.length > 0
      ? [{ comparator: 'neighbours' as const, label: 'Neighbours’ median' }]
      : []),
  ];
  const toggle = (comparator: Comparator) =>
    onChange(
      shown.includes(comparator)
        ? shown.filter((other) => other !== comparator)
        : [...shown, comparator],
    );
  return (
    <fieldset className="switches">
      <legend>Compare with</legend>
      {offered.map(({ comparator, label }) => (
        <label key={comparator}>
          <input
            type="checkbox"
            checked={shown.includes(comparator)}
            onChange={() => toggle(comparator)}
          />
          <span className={`swatch swatch-${comparator}`} aria-hidden="true" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
