import { useMemo } from 'react';
import type { TwoGroupsPanel } from '../figure/relationship/panels';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { strokeOf } from './compare-axes';
import { ComparedMarks } from './compare-marks';
import { markRoles } from './compare-roles';
import { MarkShape } from './mark-shape';
import { ink, type LineStyle } from './palette';
import { AcrossAxis } from './relationship-axis';
import { MarkLabels } from './scatter-notes';
import { labelSize } from './sizes';
import { textWidthIn } from './text-width';
import { layOutTwoGroups, type StripPlace, type TwoGroupsLayout } from './two-groups-layout';
import { twoGroupsStops } from './two-groups-stops';
import type { Sized } from './use-sized';

const meanStyle: LineStyle = { colour: ink, width: 3, dash: 'none', cap: 'butt' };
const medianStyle: LineStyle = { colour: ink, width: 2, dash: '2 3', cap: 'butt' };
const roles = ['other', 'group', 'chosen'] as const;
const words = {
  chosen: 'Chosen',
  group: 'Statistical neighbours of the chosen',
  other: 'Other authorities',
};
const leading = 18;

function Strip({ strip, layout }: { strip: StripPlace; layout: TwoGroupsLayout }) {
  const { title, figures, titleY, top, bottom, marks, mean, median } = strip;
  return (
    <>
      <text className="chart-rimmed" fill={ink} fontSize={labelSize}>
        {[...title, ...figures].map((line, index) => (
          <tspan
            key={index}
            x={layout.frame.left}
            y={titleY + index * leading}
            dy="0.34em"
            fontWeight={index < title.length ? 700 : 400}
          >
            {line}
          </tspan>
        ))}
      </text>
      {roles.map((role) => {
        const own = marks.filter(({ mark }) => mark.role === role);
        return (
          <ComparedMarks
            key={role}
            role={role}
            at={own.map(({ mark: { key }, x, y }) => ({ key, x, y }))}
            radius={own[0]?.radius ?? 0}
          />
        );
      })}
      {marks.length > 0 && (
        <>
          <path
            className="chart-line"
            d={`M${median},${top}V${bottom}`}
            {...strokeOf(medianStyle)}
          />
          <path className="chart-line" d={`M${mean},${top}V${bottom}`} {...strokeOf(meanStyle)} />
        </>
      )}
    </>
  );
}

function Key({ panel }: { panel: TwoGroupsPanel }) {
  const marks = panel.groups.flatMap((group) => group.marks);
  const line = (key: string, style: LineStyle, label: string) => ({
    key,
    sample: (
      <svg width="12" height="20" aria-hidden="true">
        <path className="chart-line" d="M6,0V20" {...strokeOf(style)} />
      </svg>
    ),
    label,
    figure: null,
  });
  const present = [...roles].reverse().filter((role) => marks.some((mark) => mark.role === role));
  return (
    <ChartKey
      items={[
        ...present.map((role) => ({
          key: role,
          sample: (
            <svg width="18" height="20" aria-hidden="true">
              <MarkShape role={markRoles[role]} x={9} y={10} radius={role === 'other' ? 4 : 5.5} />
            </svg>
          ),
          label: words[role],
          figure: null,
        })),
        line('mean', meanStyle, 'Mean of the group'),
        line('median', medianStyle, 'Median of the group'),
      ]}
    />
  );
}

/** Two groups' figures as strips of dots on one axis, in a measured width; as high as its strips. */
export function TwoGroupsChart({
  panel,
  sized: { width, font },
}: {
  panel: TwoGroupsPanel;
  sized: Sized;
}) {
  const layout = useMemo(
    () => layOutTwoGroups(panel, width, textWidthIn(font)),
    [panel, width, font],
  );
  const stops = useMemo(() => twoGroupsStops(layout), [layout]);
  const { frame, height, xOf, ticks, strips, names } = layout;
  return (
    <>
      <Key panel={panel} />
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={height}
        frame={frame}
        stops={stops}
        along="plane"
      >
        <svg
          className="chart-drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <AcrossAxis axis={panel.axis} ticks={ticks} frame={frame} xOf={xOf} />
          {strips.map((strip) => (
            <Strip key={strip.group.label} strip={strip} layout={layout} />
          ))}
          <MarkLabels layout={{ labels: names }} />
        </svg>
      </ChartSurface>
      <p className="chart-axis-label chart-axis-label-x">{panel.axis.label}</p>
      {panel.difference && <p className="chart-difference">{panel.difference.text}</p>}
    </>
  );
}
