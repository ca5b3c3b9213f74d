import { DrawnLinesChart } from '../../charts/drawn-lines-chart';
import { FluidLines } from '../../charts/fluid-lines';
import { LatestChart } from '../../charts/latest-chart';
import type { TextWidth } from '../../charts/text-width';
import type { EmbedFigure } from '../../figure/embed/embed-figure';
import { drawingHeight, staticWidths } from './sizes';
import { wideWidth } from './words-height';

/** What a drawing has room for; null in a page that no script has measured. */
export interface Room {
  width: number;
  /** Of a drawing of lines; bars are as high as they need. */
  height: number;
  textWidth: TextWidth;
}

/** True where there is not one value to draw. */
export function isEmpty({ panel }: EmbedFigure): boolean {
  const cells =
    panel.kind === 'lines'
      ? panel.series.flatMap(({ points }) => points)
      : panel.bars.map(({ cell }) => cell);
  return cells.every(({ value }) => value === null);
}

function Drawing({ figure: { panel, alt }, room }: { figure: EmbedFigure; room: Room | null }) {
  if (panel.kind === 'latest') {
    const { width, textWidth } = room ?? { width: staticWidths.narrow, textWidth: wideWidth };
    return <LatestChart panel={panel} width={width} textWidth={textWidth} />;
  }
  if (room) return <DrawnLinesChart panel={panel} {...room} />;
  return (
    <div role="img" aria-label={alt}>
      {(['narrow', 'wide'] as const).map((name) => {
        const width = staticWidths[name];
        return (
          <div key={name} className={`embed-${name}`}>
            <FluidLines
              panel={panel}
              width={width}
              height={drawingHeight(width)}
              textWidth={wideWidth}
            />
          </div>
        );
      })}
    </div>
  );
}

/** An embed's chart, or the words that stand for one where not a figure is published. */
export function EmbedChart({ figure, room }: { figure: EmbedFigure; room: Room | null }) {
  return (
    <div className="chart">
      {isEmpty(figure) ? <p>{figure.alt}</p> : <Drawing figure={figure} room={room} />}
    </div>
  );
}
