import './charts.css';
import { RelationshipChart } from './relationship-chart';
import { describeNoMarks, type RelationshipPanels } from './relationship-empty';
import './relationship.css';
import { narrowWidth } from './sizes';
import { ThresholdChart } from './threshold-chart';
import { TwoGroupsChart } from './two-groups-chart';
import { useSized, type Sized } from './use-sized';
import { YearsChart } from './years-chart';

/** Gets the codes of the authorities in the rectangle, in order from the left; none when it is gone. */
type OnBrush = (codes: readonly string[]) => void;

function Drawing({
  panel,
  sized,
  height,
  onBrush,
}: {
  panel: RelationshipPanels;
  sized: Sized;
  height: number;
  onBrush: OnBrush | null;
}) {
  const nothing = describeNoMarks(panel);
  if (nothing !== null) {
    return (
      <div
        className="chart-empty"
        style={{ height: Math.min(height, 300) }}
        role="group"
        aria-label={panel.alt}
      >
        <p>{nothing}</p>
      </div>
    );
  }
  switch (panel.kind) {
    case 'relationship':
      return <RelationshipChart panel={panel} sized={sized} height={height} onBrush={onBrush} />;
    case 'years':
      return <YearsChart panel={panel} sized={sized} />;
    case 'threshold':
      return <ThresholdChart panel={panel} sized={sized} height={height} />;
    case 'two-groups':
      return <TwoGroupsChart panel={panel} sized={sized} />;
  }
}

/** The usual height of a drawing, in pixels, before its width is known too. */
function usualHeight({ kind }: RelationshipPanels, narrow: boolean): number {
  switch (kind) {
    case 'relationship':
      return narrow ? 360 : 480;
    case 'threshold':
      return narrow ? 280 : 320;
    case 'years':
    case 'two-groups':
      return 320;
  }
}

/**
 * A chart of a relationship, as wide as its container; its title, notes and table are the page's.
 * `height` is that of the drawing in pixels, without the words around it; years and two groups are as
 * high as what they hold. `onBrush` lets a rectangle be drawn over a year's picture.
 */
export function RelationshipPanelChart({
  panel,
  height,
  onBrush,
}: {
  panel: RelationshipPanels;
  height?: number;
  onBrush?: OnBrush;
}) {
  const [sized, measure] = useSized();
  const high = height ?? usualHeight(panel, sized !== null && sized.width < narrowWidth);
  return (
    <div className="chart" ref={measure} style={{ minHeight: high + 48 }}>
      {sized && <Drawing panel={panel} sized={sized} height={high} onBrush={onBrush ?? null} />}
    </div>
  );
}
