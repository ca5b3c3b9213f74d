import type { Panel } from '../figure/figure';
import './charts.css';
import { describeEmpty, isEmpty } from './is-empty';
import { LinesChart } from './lines-chart';
import { ScatterPanelChart } from './scatter-chart';
import { narrowWidth } from './sizes';
import { useSized, type Sized } from './use-sized';

function Drawing({ panel, sized, height }: { panel: Panel; sized: Sized; height: number }) {
  if (isEmpty(panel)) {
    return (
      <div className="chart-empty" style={{ height }} role="group" aria-label={panel.alt}>
        <p>{describeEmpty(panel)}</p>
      </div>
    );
  }
  return panel.kind === 'lines' ? (
    <LinesChart panel={panel} sized={sized} height={height} />
  ) : (
    <ScatterPanelChart panel={panel} sized={sized} height={height} />
  );
}

function usualHeight(panel: Panel, width: number | null): number {
  if (panel.kind === 'scatter' && panel.stacked) return 240;
  return width !== null && width < narrowWidth ? 260 : 300;
}

/**
 * A panel's chart, as wide as its container. `height` is that of the drawing in pixels, without
 * the words above and below it; 300 unless said, less for stacked marks and on a narrow screen.
 */
export function PanelChart({ panel, height }: { panel: Panel; height?: number }) {
  const [sized, measure] = useSized();
  const high = height ?? usualHeight(panel, sized?.width ?? null);
  return (
    <div className="chart" ref={measure} style={{ minHeight: high + 48 }}>
      {sized && <Drawing panel={panel} sized={sized} height={high} />}
    </div>
  );
}
