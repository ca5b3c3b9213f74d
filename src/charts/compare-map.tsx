import { lazy, Suspense, useId } from 'react';
import type { CompareAreas } from '../figure/compare/compare-file';
import type { MapPanel } from '../figure/compare/panels';
import './charts.css';
import { HexMap } from './hex-map';
import { MapKey } from './map-parts';
import type { Boundaries } from './outline-layout';
import { useSized } from './use-sized';

// Outlines, and what draws them, come when they are wanted.
const OutlineMap = lazy(() => import('./outline-map').then((m) => ({ default: m.OutlineMap })));

/** From this width on, in pixels, the key stands beside the map. */
const beside = 880;
const keyWidth = 270;

/**
 * Authorities on a map by class, in hexagons of one size or in their outlines, with its key and what
 * it has no place for. `boundaries` is null until they are there, and not needed for hexagons.
 */
export function CompareMap({
  panel,
  areas,
  shape,
  boundaries,
}: {
  panel: MapPanel;
  areas: CompareAreas;
  shape: 'hexagons' | 'outlines';
  boundaries: Boundaries | null;
}) {
  const [sized, measure] = useSized();
  const hatch = useId();
  const isWide = sized !== null && sized.width >= beside;
  const own = sized && { ...sized, width: isWide ? sized.width - keyWidth - 32 : sized.width };
  return (
    <div className="chart" ref={measure}>
      <div className={isWide ? 'chart-map chart-map-wide' : 'chart-map'}>
        <MapKey panel={panel} hatch={hatch} />
        <div
          className="chart-map-drawing"
          style={{ minHeight: own ? Math.min(own.width, 640) : 360 }}
        >
          {own && shape === 'hexagons' && <HexMap panel={panel} areas={areas} sized={own} />}
          {own && shape === 'outlines' && boundaries && (
            <Suspense fallback={null}>
              <OutlineMap panel={panel} boundaries={boundaries} sized={own} />
            </Suspense>
          )}
        </div>
      </div>
      {panel.unplaced !== null && <p className="chart-note">{panel.unplaced}</p>}
      {panel.notes.map((note) => (
        <p key={note} className="chart-note">
          {note}
        </p>
      ))}
    </div>
  );
}
