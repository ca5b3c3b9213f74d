import { useMemo } from 'react';
import type { LinesPanel } from '../figure/figure';
import { LinesDrawing } from './lines-drawing';
import { LinesFrame } from './lines-frame';
import { layOutLines } from './lines-layout';
import type { TextWidth } from './text-width';

/** Lines through time without Recharts: read and laid out as LinesChart, and a tenth of its script. */
export function DrawnLinesChart({
  panel,
  width,
  height,
  textWidth,
}: {
  panel: LinesPanel;
  width: number;
  height: number;
  textWidth: TextWidth;
}) {
  const layout = useMemo(
    () => layOutLines(panel, width, height, textWidth),
    [panel, width, height, textWidth],
  );
  return (
    <LinesFrame panel={panel} layout={layout} width={width} height={height}>
      <LinesDrawing panel={panel} layout={layout} width={width} height={height} />
    </LinesFrame>
  );
}
