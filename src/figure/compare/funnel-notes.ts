import type { FunnelPlace } from '../../statistics/funnel';
import { formatCell, formatNumber, listedNames } from '../words';
import { beyond } from './place-words';
import type { SliceFunnel } from './funnel-of';
import type { Slice } from './slice';

/** "3.3", but "0.34" and "0.034": two figures at least. */
function written(value: number): string {
  if (value === 0) return '0';
  return formatNumber(value, value >= 1 ? 1 : 1 - Math.floor(Math.log10(value)));
}

function isAre(count: number): string {
  return count === 1 ? 'lies' : 'lie';
}

/** "2 of 153 figures lie beyond the 99.8% limits and 28 beyond the 95% limits". */
function howMany(found: SliceFunnel, limits: 'overdispersed' | 'naive'): string {
  const { beyond95, beyond998 } = beyond(found[limits]);
  return `${beyond998} of ${found.counted.length} figures ${isAre(beyond998)} beyond the 99.8% limits and ${beyond95}, with these, beyond the 95% limits`;
}

function namedAt(
  slice: Slice,
  found: SliceFunnel,
  limits: 'overdispersed' | 'naive',
  place: FunnelPlace,
) {
  const { points } = found[limits];
  const there = found.counted.filter((_, index) => points[index]?.place === place);
  return there.map(
    ({ label, cell }) => `${label} (${formatCell(slice.measure, cell.value, null)})`,
  );
}

/** Few enough to be named in a sentence. */
const mostNamed = 12;

/** Those beyond the 99.8% limits by name, without blame. */
function names(slice: Slice, found: SliceFunnel, limits: 'overdispersed' | 'naive'): string[] {
  return (['above 99.8', 'below 99.8'] as const).flatMap((place) => {
    const there = namedAt(slice, found, limits, place);
    if (there.length === 0 || there.length > mostNamed) return [];
    const how = place === 'above 99.8' ? 'Higher' : 'Lower';
    const whose = there.length === 1 ? 'its size' : 'their size';
    return [`${how} than expected for ${whose}: ${listedNames(there)}.`];
  });
}

/**
 * What must be said of a funnel's limits, in whole sentences: which they are, τ and φ, how many lie
 * beyond them, what the other limits would say, who lies beyond, and that all is a guide.
 */
export function funnelNotes(
  slice: Slice,
  found: SliceFunnel,
  limits: 'overdispersed' | 'naive',
): string[] {
  const { measure } = slice;
  const { tau, phi } = found.overdispersed.overdispersion;
  const unit = measure.unit.kind === 'percent' ? ' percentage points' : measure.unit.suffix;
  const spread = `τ = ${written(tau)}${unit}, φ = ${formatNumber(phi, 1)}`;
  const counts = found.counted.length;
  const expected = `Were there nothing else, about ${Math.round(counts * 0.05)} of ${counts} would lie beyond the 95% limits in any year.`;
  const which =
    limits === 'overdispersed'
      ? [
          `The limits allow for chance, and for the differences that are usual between authorities (${spread}; φ would be about 1 if there were chance alone).`,
          `By them ${howMany(found, 'overdispersed')}. ${expected}`,
          `Limits for chance alone would say that ${howMany(found, 'naive')}.`,
        ]
      : [
          `The limits allow for chance alone. Authorities differ by more than that (${spread}; φ would be about 1 if there were chance alone), so most of what lies beyond these limits is not unusual.`,
          `By them ${howMany(found, 'naive')}. ${expected}`,
          `Limits that allow for the usual differences too would say that ${howMany(found, 'overdispersed')}.`,
        ];
  const left = found.leftOut.length;
  return [
    ...which,
    ...names(slice, found, limits),
    ...(found.printed
      ? [
          'England’s figure is taken as printed, to its last digit: it has no counts that give it exactly.',
        ]
      : []),
    ...(left > 0
      ? [
          `${left} ${left === 1 ? 'figure is' : 'figures are'} left out: the counts behind ${left === 1 ? 'it are' : 'them are'} not published.`,
        ]
      : []),
    'A child can be counted more than once, and brothers and sisters come together, so figures are less independent of one another than limits suppose: they are a guide. Beyond them is a reason to ask, not a judgement.',
  ];
}
