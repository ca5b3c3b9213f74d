import { ComparePanelChart } from '../../charts/compare-chart';
import { FigureTable } from '../../components/figure-table';
import { distributionPanel } from '../../figure/compare/distribution-panel';
import type { Comparison } from './comparison';
import { FigureFrame } from './figure-frame';
import { sharedPanel } from './shared-panel';
import { MissingList } from './missing-list';

/** Every authority in order of its figure, over the quarters of all. */
export function DistributionSection({ comparison }: { comparison: Comparison }) {
  const panel = distributionPanel(comparison.slice);
  return (
    <FigureFrame
      id="where"
      about="Where they lie"
      title={panel.title}
      comparison={comparison}
      chart={sharedPanel(panel, (alone) => (
        <ComparePanelChart panel={panel} {...(alone ? { height: 480 } : {})} />
      ))}
      table={() => <FigureTable table={panel.table} />}
    >
      <ComparePanelChart panel={panel} />
      <MissingList missing={panel.missing} />
    </FigureFrame>
  );
}
