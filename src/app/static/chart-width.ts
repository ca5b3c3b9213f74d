/** The two windows that pages are drawn for ahead of time, named by what they are. */
export type StaticWidth = 'phone' | 'desktop';

/** The width of `.chart`, in pixels, in a window 390 pixels wide. */
export const phoneWidth = 350;

/** Its widths in one of 1280. */
const whole = 1144;
const half = 552;
const report = 680;

/** How wide a chart is in one of the two windows, by where it stands: there is no layout to ask. */
export function chartWidth(chart: Element, width: StaticWidth): number {
  if (width === 'phone') return phoneWidth;
  if (chart.closest('.report')) return report;
  const panel = chart.closest('.panel');
  const panels = panel?.parentElement;
  if (!panel || !panels) return whole;
  const classes = panels.className.split(' ');
  const isFirst = panels.firstElementChild === panel;
  const next = panel.nextElementSibling;
  if (panel.classList.contains('panel-wide')) return whole;
  if (classes.includes('panels-3')) return isFirst ? whole : half;
  if (classes.includes('panels-2')) return next?.classList.contains('panel-wide') ? whole : half;
  return whole;
}
