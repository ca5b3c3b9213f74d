/**
 * Whether the live page shows all that the written one does: its figures, each chart of them, the
 * finder, and no more words of waiting.
 */
export function isDrawn(live: Element, written: Element): boolean {
  if (live.querySelector('.page-problem')) return true;
  const count = (root: Element, selector: string) => root.querySelectorAll(selector).length;
  const charts = [...live.querySelectorAll('.chart')];
  return (
    live.querySelector('h1') !== null &&
    live.querySelector('.figure-waiting') === null &&
    charts.length >= count(written, '.chart') &&
    charts.every((chart) => chart.firstElementChild !== null) &&
    count(live, '.waiting') <= count(written, '.waiting') &&
    count(live, 'input') >= count(written, 'input') &&
    count(live, 'h2') >= count(written, 'h2') &&
    // What is still to come would push down what is below it; what was unfolded is not to be waited for.
    (count(written, 'details[open]') > 0 || live.scrollHeight >= written.scrollHeight - 1)
  );
}
