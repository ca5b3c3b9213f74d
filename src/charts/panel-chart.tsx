import { lazy, Suspense } from 'react';
import type { Panel } from '../figure/figure';
import './charts.css';
import { describeEmpty, isEmpty } from './is-empty';
import { LinesChart } from './lines-chart';
import { ScatterPanelChart } from './scatter-chart';
import { narrowWidth } from './sizes';
import { useSized, type Sized } from './use-sized';
import { usualHeight } from './usual-height';

// Drawn further down or on pages of their own: their scripts come when they are wanted.
const BarsChart = lazy(() => import('./bars-chart').then((m) => ({ default: m.BarsChart })));
const MonthsChart = lazy(() => import('./months-chart').then((m) => ({ default: m.MonthsChart })));
const MultiplesChart = lazy(() =>
  import('./multiples-chart').then((m) => ({ default: m.MultiplesChart })),
);

function Drawing({ panel, sized, height }: { panel: Panel; sized: Sized; height: number }) {
  if (isEmpty(panel)) {
    return (
      <div
        className="chart-empty"
        style={{ height: Math.min(height, 300) }}
        role="group"
        aria-label={panel.alt}
      >
        <p>{describeEmpty(panel)}</p>
      </div>
    );
  }
  switch (panel.kind) {
    case 'lines':
      return <LinesChart panel={panel} sized={sized} height={height} />;
    case 'scatter':
      return <ScatterPanelChart panel={panel} sized={sized} height={height} />;
    case 'bars':
      return <BarsChart panel={panel} sized={sized} />;
    case 'months':
      return (
        <MonthsChart panel={panel} sized={sized} height={sized.width < narrowWidth ? 240 : 340} />
      );
    case 'multiples':
      return <MultiplesChart panel={panel} sized={sized} />;
  }
}

/**
 * A panel's chart, as wide as its container. `height` is that of the drawing in pixels, without
 * the words above and below it; 300 unless said, less for stacked marks and on a narrow screen.
 * Bars and small charts are as high as what they hold.
 */
export function PanelChart({ panel, height }: { panel: Panel; height?: number }) {
  const [sized, measure] = useSized();
  const high = height ?? usualHeight(panel, sized?.width ?? null);
  return (
    <div className="chart" ref={measure} style={{ minHeight: high + 48 }}>
      {sized && (
        <Suspense fallback={null}>
          <Drawing panel={panel} sized={sized} height={high} />
        </Suspense>
      )}
    </div>
  );
}
