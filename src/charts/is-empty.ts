import type { Panel } from '../figure/figure';

/** True where a panel holds not one value that could be drawn. */
export function isEmpty(panel: Panel): boolean {
  if (panel.kind === 'scatter') return panel.marks.length === 0;
  return panel.series.every(({ points }) => points.every(({ value }) => value === null));
}

/** Why a panel without a value is without, in a sentence or two. */
export function describeEmpty(panel: Panel): string {
  if (panel.kind === 'scatter') {
    return 'Nothing to draw: no pair of figures is published for both measures.';
  }
  const texts = new Set(panel.series.flatMap(({ points }) => points.map(({ text }) => text)));
  const [only] = texts;
  if (texts.size === 0 || only === undefined) return 'Nothing to draw: no figures are published.';
  if (texts.size === 1) return `Nothing to draw: every figure is ${only}.`;
  return 'Nothing to draw: every figure is missing. The table says why, year by year.';
}
