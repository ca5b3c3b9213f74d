import type { ChartName, Moment } from '../drawing';
import type { Result, Sample } from '../result';
import type { Setting } from '../settings';

/** What a screen that shows sixty frames a second leaves for one of them, in milliseconds. */
const oneFrame = 1000 / 60;

/**
 * A chart's drawing against one frame, which it is held to on a machine at full speed, and against
 * the scatter's, for the record.
 */
export function chartResults(
  setting: Setting,
  chart: ChartName,
  moment: Moment,
  { product, scatter }: { product: Sample; scatter: Sample },
): Result[] {
  const drawn = {
    kind: 'comparison',
    suite: 'charts',
    setting,
    what: `${chart}, ${moment}`,
    product,
  } as const;
  return [
    {
      ...drawn,
      against: 'one frame (1/60 s)',
      other: product.map(() => oneFrame),
      target: setting.processorSlowdown === 1 ? 1 : null,
    },
    { ...drawn, against: 'Recharts scatter of the same marks', other: scatter, target: null },
  ];
}
