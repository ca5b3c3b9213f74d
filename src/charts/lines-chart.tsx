import { useMemo } from 'react';
import type { LinesPanel } from '../figure/figure';
import { LinesFrame } from './lines-frame';
import { layOutLines } from './lines-layout';
import { LinesPlot } from './lines-plot';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

/** Lines through time in a measured width. */
export function LinesChart({
  panel,
  sized: { width, font },
  height,
}: {
  panel: LinesPanel;
  sized: Sized;
  height: number;
}) {
  const layout = useMemo(
    () => layOutLines(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  return (
    <LinesFrame panel={panel} layout={layout} width={width} height={height}>
      <LinesPlot panel={panel} layout={layout} width={width} height={height} />
    </LinesFrame>
  );
}
