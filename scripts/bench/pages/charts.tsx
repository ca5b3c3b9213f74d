/** Every authority in the product's charts, and the same marks in its scatter, drawn when asked. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../../src/app/app.css';
import { ComparePanelChart } from '../../../src/charts/compare-chart';
import { CompareMap } from '../../../src/charts/compare-map';
import { PanelChart } from '../../../src/charts/panel-chart';
import type { CompareAreas } from '../../../src/figure/compare/compare-file';
import type { ComparedChart, DrawnPanel } from '../drawing';
import { untilPainted } from './until-painted';

const fetched = Promise.all(
  ['/bench-charts.json', '/data/figures/compare/areas.json'].map(async (address) => {
    const json: unknown = await (await fetch(address)).json();
    return json;
  }),
);

/** What was drawn before has come to rest, in milliseconds. */
const rest = 100;

function Chart({ panel, areas }: { panel: DrawnPanel; areas: CompareAreas }) {
  switch (panel.kind) {
    case 'map':
      return <CompareMap panel={panel} areas={areas} shape="hexagons" boundaries={null} />;
    case 'scatter':
      return <PanelChart panel={panel} height={400} />;
    default:
      return <ComparePanelChart panel={panel} />;
  }
}

/** Each mark is an outline of its own, be it a path by itself or one of many in a path. */
function marksIn(host: Element): number {
  const paths = host.querySelectorAll('.chart-surface :is(.chart-mark, .chart-map-area)');
  const outlines = [...paths].map((path) => path.getAttribute('d') ?? '').join('');
  return outlines.split('M').length - 1;
}

window.benchDraw = async (chart, by, moment) => {
  const [charts, areas] = (await fetched) as [ComparedChart[], CompareAreas];
  const drawing = charts.find(({ name }) => name === chart)?.[by];
  if (!drawing) throw new Error(`There is no chart "${chart}".`);
  const host = document.createElement('main');
  host.className = 'site-width';
  document.body.append(host);
  const root = createRoot(host);
  const show = (content: ReactNode) => flushSync(() => root.render(content));
  const chartOf = (panel: DrawnPanel) => <Chart panel={panel} areas={areas} />;
  try {
    show(moment === 'new data' ? chartOf(drawing.before) : <p>…</p>);
    await new Promise((resolve) => setTimeout(resolve, rest));
    const milliseconds = await untilPainted(host, () => show(chartOf(drawing.latest)));
    const marks = marksIn(host);
    if (marks !== drawing.marks) throw new Error(`${marks} of ${drawing.marks} marks are drawn.`);
    return milliseconds;
  } finally {
    root.unmount();
    host.remove();
  }
};
