import type { StaticWidth } from './chart-width';

/** What only the pointer and the keys bring to life. */
const live = '.chart-hint, .chart-spoken';

/**
 * The picture that a chart's drawing is, taken out of it: as high as the live chart is in such a width,
 * and as wide as its room, so that nothing moves when the live one comes.
 */
export function stillChart(chart: HTMLElement, width: StaticWidth): HTMLElement {
  const part = document.createElement('div');
  part.className = `static-${width}`;
  if (chart.style.minHeight) part.style.minHeight = chart.style.minHeight;
  part.append(...chart.childNodes);
  for (const element of part.querySelectorAll(live)) element.remove();
  for (const surface of part.querySelectorAll<HTMLElement>('.chart-surface')) still(surface);
  return part;
}

function still(surface: HTMLElement): void {
  for (const name of ['aria-roledescription', 'aria-describedby', 'tabindex']) {
    surface.removeAttribute(name);
  }
  surface.setAttribute('role', 'img');
  const { width } = surface.style;
  surface.style.removeProperty('width');
  // A chart of several drawings keeps their places; one that is a single drawing grows and shrinks.
  for (const wrapper of surface.querySelectorAll<HTMLElement>('.recharts-wrapper')) {
    if (wrapper.style.width !== width) continue;
    wrapper.setAttribute('style', `height:${wrapper.style.height}`);
  }
  for (const svg of surface.querySelectorAll('svg')) {
    const height = svg.getAttribute('height') ?? '';
    if (`${svg.getAttribute('width') ?? ''}px` !== width) continue;
    if (!svg.hasAttribute('viewBox'))
      svg.setAttribute('viewBox', `0 0 ${width.slice(0, -2)} ${height}`);
    svg.setAttribute('preserveAspectRatio', 'xMinYMin meet');
    svg.setAttribute('width', '100%');
    svg.removeAttribute('style');
  }
}
