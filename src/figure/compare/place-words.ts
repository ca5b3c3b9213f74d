import type { Funnel, FunnelPlace } from '../../statistics/funnel';

/**
 * Where a figure lies among a funnel's limits, without blame: "higher than expected for its size, beyond
 * the 99.8% limits". By naive limits it is beyond, or within, what chance alone makes.
 */
export function placeWords(place: FunnelPlace, limits: 'overdispersed' | 'naive'): string {
  const naive = limits === 'naive';
  if (place === 'inside') {
    return naive ? 'within what chance alone makes' : 'within what is expected for its size';
  }
  const side = place.startsWith('above') ? 'higher' : 'lower';
  const some = place.endsWith('99.8') ? '' : 'somewhat ';
  const than = naive ? 'chance alone makes' : 'expected for its size';
  const limit = place.endsWith('99.8') ? '99.8%' : '95%';
  return `${some}${side} than ${than}, beyond the ${limit} limits`;
}

/** How many of a funnel's figures lie beyond its limits; those beyond 99.8% are among those beyond 95%. */
export function beyond({ points }: Funnel): { beyond95: number; beyond998: number } {
  const out = points.filter(({ place }) => place !== 'inside');
  return {
    beyond95: out.length,
    beyond998: out.filter(({ place }) => place.endsWith('99.8')).length,
  };
}
