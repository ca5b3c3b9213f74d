import { nearestIn } from './geometry';
import { backPathStyle, greyInk, ink, markStyles } from './palette';
import type { ScatterLayout } from './scatter-layout';
import { labelSize } from './sizes';

/** A path's line, in pixels. */
export const pathWidth = 1.75;

/** The thin line of a path that stands behind the one that the chart is about. */
export function BackPath({
  layout: { steps, xOf, yOf },
}: {
  layout: Pick<ScatterLayout, 'steps' | 'xOf' | 'yOf'>;
}) {
  const behind = steps.filter(([{ role }]) => role !== 'focus');
  if (behind.length === 0) return null;
  const d = behind.map(([a, b]) => `M${xOf(a.x)},${yOf(a.y)}L${xOf(b.x)},${yOf(b.y)}`).join('');
  const { colour, width } = backPathStyle;
  return <path className="chart-back-path" d={d} fill="none" stroke={colour} strokeWidth={width} />;
}

/** The focus's path with an arrowhead in the middle of each step, so that its direction is seen. */
export function PathLine({
  layout: { steps, xOf, yOf },
}: {
  layout: Pick<ScatterLayout, 'steps' | 'xOf' | 'yOf'>;
}) {
  const { colour } = markStyles.focus;
  const own = steps.filter(([{ role }]) => role === 'focus');
  return (
    <g className="chart-path" fill={colour} stroke={colour}>
      {own.map(([a, b]) => {
        const from = { x: xOf(a.x), y: yOf(a.y) };
        const to = { x: xOf(b.x), y: yOf(b.y) };
        const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
        const long = Math.hypot(to.x - from.x, to.y - from.y) > 26;
        const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
        return (
          <g key={`${a.key} ${b.key}`}>
            <path d={`M${from.x},${from.y}L${to.x},${to.y}`} fill="none" strokeWidth={pathWidth} />
            {long && (
              <path
                d="M5,0L-4,-4.5L-4,4.5Z"
                stroke="none"
                transform={`translate(${x},${y}) rotate(${turn})`}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Upright rules across the plot, each with its words above it. */
export function Rules({
  layout: { rules, frame },
}: {
  layout: Pick<ScatterLayout, 'rules' | 'frame'>;
}) {
  return (
    <>
      {rules.map(({ x, label, labelX }) => (
        <g key={label}>
          <path
            className="chart-guide"
            d={`M${x},${frame.top - 4}V${frame.bottom}`}
            stroke={greyInk}
            strokeWidth={1.5}
            strokeDasharray="5 3"
          />
          <text x={labelX} y={frame.top - 10} fill={ink} fontSize={labelSize}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

/** From a mark to its name, where that stands too far off to be beyond doubt. */
function leaderOf({ box, dot }: ScatterLayout['labels'][number]): string | null {
  const { x, y } = nearestIn(box, dot);
  const distance = Math.hypot(x - dot.x, y - dot.y);
  if (distance < dot.radius + 12) return null;
  const edge = dot.radius / distance;
  return `M${dot.x + (x - dot.x) * edge},${dot.y + (y - dot.y) * edge}L${x},${y}`;
}

/** The names beside marks, on a rim of white so that they can be read over what is behind them. */
export function MarkLabels({ layout: { labels } }: { layout: Pick<ScatterLayout, 'labels'> }) {
  return (
    <>
      {labels.map((label) => {
        const { key, text, bold, quiet, box } = label;
        const leader = leaderOf(label);
        return (
          <g key={key}>
            {leader && <path className="chart-leader" d={leader} stroke={ink} />}
            <text
              className="chart-rimmed"
              x={box.left}
              y={(box.top + box.bottom) / 2}
              dy="0.34em"
              fill={quiet ? greyInk : ink}
              fontSize={labelSize}
              fontWeight={bold ? 700 : 400}
            >
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}
