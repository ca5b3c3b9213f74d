import { Link } from 'wouter';
import { ComparePanelChart } from '../../charts/compare-chart';
import { FigureTable } from '../../components/figure-table';
import { Switch } from '../../components/switch';
import { funnelPanel } from '../../figure/compare/funnel-panel';
import type { Comparison } from './comparison';
import { FigureFrame } from './figure-frame';
import { sharedPanel } from './shared-panel';
import { MissingList } from './missing-list';

const about = 'More than chance?';

/** Figures by size with the limits of chance and of what is usual; or why this measure has none. */
export function FunnelSection({ comparison }: { comparison: Comparison }) {
  const { slice, view, onChange } = comparison;
  const panel = funnelPanel(slice, view.limits);
  if ('reason' in panel) {
    return (
      <section className="figure figure-part" id="chance" aria-labelledby="chance-about">
        <h2 id="chance-about">{about}</h2>
        <p className="compare-reason">{panel.reason}</p>
      </section>
    );
  }
  return (
    <FigureFrame
      id="chance"
      about={about}
      title={panel.title}
      comparison={comparison}
      chart={sharedPanel(panel, (alone) => (
        <ComparePanelChart panel={panel} {...(alone ? { height: 480 } : {})} />
      ))}
      table={() => <FigureTable table={panel.table} />}
    >
      <Switch
        legend="Limits"
        options={[
          { value: 'overdispersed', label: 'Chance and the usual differences' },
          { value: 'naive', label: 'Chance alone' },
        ]}
        value={view.limits}
        onChange={(limits) => onChange({ limits })}
      />
      <ComparePanelChart panel={panel} />
      <ul className="notes">
        {panel.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="figure-onward">
        <Link href="/methods#funnel">How the limits are worked out</Link>
      </p>
      <MissingList missing={panel.missing} />
    </FigureFrame>
  );
}
