import { noRow, type Cell, type Panel } from '../figure/figure';

/** Every figure that a panel would draw of what it is about and of what it is compared with. */
function cellsOf(panel: Exclude<Panel, { kind: 'scatter' }>): Cell[] {
  switch (panel.kind) {
    case 'lines':
      return panel.series.flatMap(({ points }) => points);
    case 'bars':
      return panel.bars.flatMap(({ cells }) => cells);
    case 'months':
      return panel.years.flatMap(({ points }) => points);
    case 'multiples':
      return panel.panels.flatMap(cellsOf);
  }
}

/** True where a panel holds not one value that could be drawn. */
export function isEmpty(panel: Panel): boolean {
  if (panel.kind === 'scatter') return panel.marks.length === 0;
  return cellsOf(panel).every(({ value }) => value === null);
}

/** Why a panel without a value is without, in a sentence or two. */
export function describeEmpty(panel: Panel): string {
  if (panel.kind === 'scatter') {
    return 'Nothing to draw: no pair of figures is published for both measures.';
  }
  const texts = new Set(cellsOf(panel).map(({ text }) => text));
  const [only] = texts;
  if (only === undefined || (texts.size === 1 && only === noRow)) {
    return 'Nothing to draw: no figures are published.';
  }
  if (texts.size === 1) return `Nothing to draw: every figure is ${only}.`;
  const how = panel.kind === 'bars' ? 'one by one' : 'year by year';
  return `Nothing to draw: every figure is missing. The table says why, ${how}.`;
}
