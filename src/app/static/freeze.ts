import type { CardParts } from '../../figure/card-parts';
import { foldRest } from './fold-rest';
import { sayWithoutScript } from './say-without-script';
import { stillChart } from './still-chart';
import { tidySvg } from './tidy-svg';

/** A page as it is written ahead of time. */
export interface Prerendered {
  /** What stands in the page's root. */
  html: string;
  card: CardParts;
}

/** What does nothing without a script; its room is kept for whoever has one. */
const controls =
  'button, input, select, fieldset, .hint, .finder, .star-choice, label:has(select, input), details.with-script';

/** What is kept of a page as wide as a desktop, before it is drawn as wide as a phone. */
interface Desktop {
  charts: readonly HTMLElement[];
  card: CardParts;
}

/** Keeps a page's charts as they are drawn now. */
export function stillView(page: HTMLElement): Desktop {
  return {
    charts: chartsOf(page).map((chart) =>
      stillChart(chart.cloneNode(true) as HTMLElement, 'desktop'),
    ),
    card: cardOf(page),
  };
}

/**
 * One document of a page that was drawn twice, as wide as a desktop and now as a phone: each chart both
 * ways, of which the styles show one, and nothing that says it could be used. The page itself is spent.
 */
export function freeze(page: HTMLElement, { charts, card }: Desktop): Prerendered {
  const narrow = chartsOf(page);
  if (narrow.length !== charts.length) {
    throw new Error('A phone shows other charts than a desktop.');
  }
  charts.forEach((wide, index) => {
    const chart = narrow[index];
    if (!chart) return;
    const phone = stillChart(chart, 'phone');
    chart.removeAttribute('style');
    chart.replaceChildren(wide, phone);
  });
  for (const control of page.querySelectorAll(controls)) control.classList.add('with-script');
  for (const input of page.getElementsByTagName('input')) {
    input.toggleAttribute('checked', input.checked);
  }
  for (const option of page.getElementsByTagName('option')) {
    option.toggleAttribute('selected', option.selected);
  }
  sayWithoutScript(page);
  foldRest(page);
  return { html: tidySvg(page.innerHTML), card };
}

function chartsOf(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.chart')];
}

function cardOf(root: HTMLElement): CardParts {
  const text = (selector: string) => root.querySelector(selector)?.textContent.trim() ?? null;
  const svg = root.querySelector('.chart .chart-surface svg.recharts-surface');
  // A chart of counts names no axis: the title over it does.
  const title = root.querySelector('.chart')?.closest('.panel')?.querySelector('h3')?.textContent;
  const axis = text('.chart .chart-axis-label');
  return {
    heading: text('h1') ?? '',
    finding: text('article.figure h2, .figure-part h3'),
    subtitle: text('article.figure .figure-subtitle, .figure-part .figure-subtitle'),
    axis: title ? [title, axis].filter((one) => one !== null).join(' · ') : axis,
    source: text('.figure-source'),
    headlines: [...root.querySelectorAll('.headline')].map((tile) => ({
      label: tile.querySelector('.headline-label')?.textContent ?? '',
      value: tile.querySelector('.headline-value')?.textContent ?? '',
    })),
    chart: svg ? tidySvg(svg.outerHTML) : null,
  };
}
