import { embeddable } from '../../catalogue/embeddable';
import type { Measure } from '../../catalogue/measures/measure';
import type { Source } from '../../figure/facts';
import { comparators } from '../../view/comparator';
import { yearOf, type Period } from '../../vocabulary/period';
import type { EmbedOffer } from './shareable';

/**
 * The embed of a measure's lines: of the first of these areas with the others beside it, of England where
 * there is none; nothing for a measure without embeds.
 */
export function measureEmbed(
  measure: Measure,
  areas: readonly { slug: string; name: string }[],
  sources: readonly Source[],
  periods: readonly Period[],
): EmbedOffer[] {
  const release = sources[0]?.release;
  if (!embeddable.includes(measure.id) || release === undefined) return [];
  const [first, ...others] = areas;
  return [
    {
      measure: measure.id,
      label: measure.label,
      slug: first?.slug ?? 'england',
      place: first?.name ?? 'England',
      release,
      years: periods.map(yearOf).sort((a, b) => a - b),
      compare: comparators,
      offered: first ? comparators : [],
      with: others.map(({ slug }) => slug),
    },
  ];
}
