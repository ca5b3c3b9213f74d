import { lazy, Suspense } from 'react';
import { isReorganised } from '../../figure/continuity-file';
import type { AreaFacts } from '../../figure/facts';

const ContinuityFigure = lazy(async () => {
  const { ContinuityFigure: component } = await import('./continuity-figure');
  return { default: component };
});

/** Where the section stands on its page, for links to it. */
export const continuityId = 'before-and-after';

/** What a reorganised area came from and what followed it; code and figures are fetched for it alone. */
export function ContinuitySection({ facts }: { facts: AreaFacts }) {
  if (!isReorganised(facts)) return null;
  const title = `${continuityId}-title`;
  return (
    <section id={continuityId} className="continuity" aria-labelledby={title}>
      <h2 id={title}>Before and after</h2>
      <Suspense fallback={<p className="waiting">Fetching the story …</p>}>
        <ContinuityFigure slug={facts.area.slug} />
      </Suspense>
    </section>
  );
}
