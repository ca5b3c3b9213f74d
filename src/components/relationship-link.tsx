import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { AreaFacts } from '../figure/facts';
import type { PairRow } from '../query/rows';

const OwnYears = lazy(async () => {
  const { OwnYears: component } = await import('./own-years');
  return { default: component };
});

/** What an authority's own years show of a relationship, and the way to the page that looks into it. */
export function RelationshipLink({
  relationship,
  facts: { area },
  pairs,
}: {
  relationship: string;
  facts: AreaFacts;
  pairs: readonly PairRow[];
}) {
  const isAuthority = area.kind === 'authority';
  const address = `/relationship/${relationship}${isAuthority ? `?authority=${area.slug}` : ''}`;
  return (
    <p className="figure-onward">
      {isAuthority && (
        <Suspense>
          <OwnYears
            relationship={relationship}
            pairs={pairs.filter((pair) => pair.area === area.code)}
            name={area.spokenName}
          />
        </Suspense>
      )}
      <Link href={address}>Do the two go together? The relationship lab</Link>
    </p>
  );
}
