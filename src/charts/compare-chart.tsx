import type { DistributionPanel, FunnelPanel } from '../figure/compare/panels';
import './charts.css';
import { describeNothing } from './compare-empty';
import { DistributionChart } from './distribution-chart';
import { FunnelChart } from './funnel-chart';
import { narrowWidth } from './sizes';
import { useSized, type Sized } from './use-sized';

type Panel = DistributionPanel | FunnelPanel;

function Drawing({ panel, sized, height }: { panel: Panel; sized: Sized; height: number }) {
  if (panel.marks.length === 0) {
    return (
      <div
        className="chart-empty"
        style={{ height: Math.min(height, 300) }}
        role="group"
        aria-label={panel.alt}
      >
        <p>{describeNothing(panel.missing)}</p>
      </div>
    );
  }
  return panel.kind === 'distribution' ? (
    <DistributionChart panel={panel} sized={sized} height={height} />
  ) : (
    <FunnelChart panel={panel} sized={sized} height={height} />
  );
}

/**
 * The chart of a comparison, as wide as its container. `height` is that of the drawing in pixels,
 * without the words above and below it; 400 unless said, 340 on a narrow screen.
 */
export function ComparePanelChart({ panel, height }: { panel: Panel; height?: number }) {
  const [sized, measure] = useSized();
  const high = height ?? (sized && sized.width < narrowWidth ? 340 : 400);
  return (
    <div className="chart" ref={measure} style={{ minHeight: high + 80 }}>
      {sized && <Drawing panel={panel} sized={sized} height={high} />}
    </div>
  );
}
