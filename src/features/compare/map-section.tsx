import { CompareMap } from '../../charts/compare-map';
import type { Boundaries } from '../../charts/outline-layout';
import { FigureTable } from '../../components/figure-table';
import { Switch } from '../../components/switch';
import { usePrebuilt } from '../../components/use-prebuilt';
import { mapPanel } from '../../figure/compare/map-panel';
import type { MapPanel } from '../../figure/compare/panels';
import type { Comparison } from './comparison';
import { FigureFrame } from './figure-frame';
import { sharedPanel } from './shared-panel';

/** The map in outlines, which are fetched only for it. */
function Outlines({ panel, comparison }: { panel: MapPanel; comparison: Comparison }) {
  const { data, error } = usePrebuilt<Boundaries>('compare/boundaries.json');
  if (error) {
    return (
      <p className="notice" role="alert">
        The outlines could not be fetched. The hexagons show the same figures.
      </p>
    );
  }
  return (
    <CompareMap panel={panel} areas={comparison.areas} shape="outlines" boundaries={data ?? null} />
  );
}

/** Every authority of today by the class of its figure, in hexagons of one size or in outlines. */
export function MapSection({ comparison }: { comparison: Comparison }) {
  const { slice, areas, view, onChange } = comparison;
  const panel = mapPanel(slice, areas);
  const map =
    view.map === 'outlines' ? (
      <Outlines panel={panel} comparison={comparison} />
    ) : (
      <CompareMap panel={panel} areas={areas} shape="hexagons" boundaries={null} />
    );
  return (
    <FigureFrame
      id="map"
      about="On the map"
      title={panel.title}
      comparison={comparison}
      chart={sharedPanel(panel, () => map)}
      table={() => <FigureTable table={panel.table} />}
    >
      <Switch
        legend="Shapes"
        options={[
          { value: 'hexagons', label: 'Hexagons, one for each authority' },
          { value: 'outlines', label: 'Outlines' },
        ]}
        value={view.map}
        onChange={(map) => onChange({ map })}
      />
      {map}
    </FigureFrame>
  );
}
