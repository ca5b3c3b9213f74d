import type { LinesPanel } from '../figure/figure';
import { labelLeading, sampleWidth, type EndLabel } from './end-labels';
import { LineSample } from './line-sample';
import { eventStripHeight, type LinesLayout } from './lines-layout';
import { greyInk, ink, markGrey } from './palette';
import { labelSize, smallSize } from './sizes';

/** A leader longer than this, in pixels, comes from a line that stops before the plot does. */
const longLeader = 100;

function EndLabelText({ label }: { label: EndLabel }) {
  const { role, bold, lines, sampleX, textX, y, leader } = label;
  return (
    <g>
      {leader?.moved && (
        <path
          className="chart-leader"
          d={`M${leader.x + 8},${leader.y}L${Math.max(leader.x + 8, sampleX - 14)},${leader.y}L${sampleX - 3},${y}`}
          fill="none"
          stroke={markGrey}
          // From a line that ended long before: dotted, or it would look as if it went on level.
          strokeDasharray={sampleX - leader.x > longLeader ? '1 5' : undefined}
        />
      )}
      <LineSample role={role} x={sampleX} y={y} width={sampleWidth} />
      <text fill={ink} fontSize={labelSize} fontWeight={bold ? 700 : 400}>
        {lines.map((line, index) => (
          <tspan key={index} x={textX} y={y + index * labelLeading} dy="0.34em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The words in a chart of lines: names at the ends, reasons for gaps, and breaks. */
export function LineNotes({ panel, layout }: { panel: LinesPanel; layout: LinesLayout }) {
  const { frame, gaps, labels, breaks } = layout;
  // Over the events, so that no number stands in the way of the word.
  const over = panel.events.length > 0 ? frame.top - eventStripHeight : frame.top;
  return (
    <>
      {breaks.map(({ x, reason, word }) => (
        <g key={`${x} ${reason}`} className="chart-why">
          <title>{reason}</title>
          <line
            className="chart-guide"
            x1={x}
            x2={x}
            y1={over - 6}
            y2={frame.bottom}
            stroke={greyInk}
            strokeDasharray="3 3"
          />
          <text x={x} y={over - 10} fill={greyInk} fontSize={smallSize} textAnchor="middle">
            {word}
          </text>
        </g>
      ))}
      {gaps.map(({ x, text, title }) => (
        <text
          key={x}
          className="chart-why"
          x={x}
          y={frame.bottom + 16}
          fill={greyInk}
          fontSize={smallSize}
          textAnchor="middle"
        >
          <title>{title}</title>
          {text}
        </text>
      ))}
      {labels?.map((label) => (
        <EndLabelText key={label.key} label={label} />
      ))}
    </>
  );
}
