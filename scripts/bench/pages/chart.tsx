/** One chart of the product's, drawn by the product's component from static JSON; nothing else. */
import { createRoot } from 'react-dom/client';
import { PanelChart } from '../../../src/charts/panel-chart';
import type { Panel } from '../../../src/figure/figure';

const response = await fetch('/bench-panel.json');
const panel = (await response.json()) as Panel;
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <div style={{ width: 552 }}>
      <PanelChart panel={panel} />
    </div>,
  );
}
