import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureOf } from '../../../src/catalogue/measures';
import type { CompareAreas, CompareFile } from '../../../src/figure/compare/compare-file';
import { distributionPanel } from '../../../src/figure/compare/distribution-panel';
import { funnelPanel } from '../../../src/figure/compare/funnel-panel';
import { resolveGroup } from '../../../src/figure/compare/groups';
import { mapPanel } from '../../../src/figure/compare/map-panel';
import type { DistributionPanel, FunnelPanel, MapPanel } from '../../../src/figure/compare/panels';
import type { Picked } from '../../../src/figure/compare/picked';
import { sliceOf, type Slice } from '../../../src/figure/compare/slice';
import type { ChartName, ComparedChart } from '../drawing';
import { scatterOf } from './scatter-of';

/** The measure that is drawn of every authority, and who stands out: two, and ten in the group. */
const drawn = {
  measure: 're-referrals',
  chosen: ['barnsley', 'kent'],
  group: { kind: 'neighbours', of: 'barnsley', model: '2025' },
} as const;

function pickedFrom(areas: CompareAreas): Picked {
  const chosen = drawn.chosen.map((slug) => {
    const area = areas.authorities.find((one) => one.slug === slug);
    if (!area) throw new Error(`There is no authority "${slug}".`);
    return area.code;
  });
  return { chosen, group: resolveGroup(areas, drawn.group) };
}

function funnelOf(slice: Slice): FunnelPanel {
  const panel = funnelPanel(slice, 'overdispersed');
  if ('reason' in panel) throw new Error(panel.reason);
  return panel;
}

/** Every authority in the two latest periods of a file, in each chart that the product has for it. */
export function comparedCharts(file: CompareFile, areas: CompareAreas): ComparedChart[] {
  const [before, latest] = file.periods.slice(-2);
  if (before === undefined || latest === undefined) throw new Error('There are not two periods.');
  const picked = pickedFrom(areas);
  const slices = [before, latest].map((period) =>
    sliceOf(file, areas, measureOf(drawn.measure), period, picked),
  );
  const chart = (
    name: ChartName,
    panelOf: (slice: Slice) => DistributionPanel | FunnelPanel | MapPanel,
  ): ComparedChart => {
    const [older, newer] = slices.map(panelOf);
    if (!older || !newer) throw new Error('There are not two panels.');
    const scatter = { before: scatterOf(older, areas), latest: scatterOf(newer, areas) };
    const marks = scatter.latest.marks.length;
    return {
      name,
      product: { before: older, latest: newer, marks },
      scatter: { ...scatter, marks },
    };
  };
  return [
    chart('Distribution', distributionPanel),
    chart('Funnel', funnelOf),
    chart('Hexagon map', (slice) => mapPanel(slice, areas)),
  ];
}

/** The same from the files of a built site. */
export function comparedChartsOf(dir: string): ComparedChart[] {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(dir, `data/figures/compare/${name}.json`), 'utf8'));
  return comparedCharts(read(drawn.measure) as CompareFile, read('areas') as CompareAreas);
}
