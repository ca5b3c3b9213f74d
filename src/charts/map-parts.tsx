import type { MapPanel, MapPlace } from '../figure/compare/panels';
import { ChartKey } from './chart-key';
import type { MapLabel } from './map-labels';
import type { DrawnPlace } from './map-stops';
import { greyInk, ink, mapBorder, shadesFor } from './palette';
import { labelSize } from './sizes';

/** What hatches a place without a figure; a drawing has one under an id of its own. */
export function MapHatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" fill="#fff" />
      <path d="M0,0V5" stroke={greyInk} strokeWidth="2.5" />
    </pattern>
  );
}

/** A place's fill: the shade of its class, or the hatching with this id. */
export function fillOf(panel: MapPanel, place: MapPlace, hatch: string): string {
  const shade = place.class === null ? undefined : shadesFor(panel.classes.length)[place.class];
  return shade ?? `url(#${hatch})`;
}

const outlines = { chosen: 3.5, group: 1.75 };

/** The outlines of the group's places, and over them of the chosen ones. */
export function MapOutlines({ drawn }: { drawn: readonly DrawnPlace[] }) {
  return (['group', 'chosen'] as const).map((role) => {
    const d = drawn.flatMap(({ place, path }) => (place.role === role ? path : [])).join('');
    if (d === '') return null;
    return (
      <g key={role} fill="none" strokeLinejoin="round">
        <path d={d} stroke="#fff" strokeWidth={outlines[role] + 3} />
        <path className="chart-guide" d={d} stroke={ink} strokeWidth={outlines[role]} />
      </g>
    );
  });
}

/** The names of chosen places, on white so that they can be read on any shade. */
export function MapLabels({ labels }: { labels: readonly MapLabel[] }) {
  return (
    <>
      {labels.map(
        ({ key, leader }) =>
          leader && (
            <path
              key={key}
              className="chart-guide"
              d={`M${leader[0].x},${leader[0].y}L${leader[1].x},${leader[1].y}`}
              stroke={ink}
              strokeWidth={1.5}
            />
          ),
      )}
      {labels.map(({ key, text, box }) => (
        <g key={key}>
          <rect
            className="chart-map-plate"
            x={box.left + 1}
            y={box.top + 1}
            width={box.right - box.left - 2}
            height={box.bottom - box.top - 2}
            rx={3}
            fill="#fff"
            stroke={ink}
          />
          <text
            x={(box.left + box.right) / 2}
            y={(box.top + box.bottom) / 2}
            dy="0.35em"
            textAnchor="middle"
            fontSize={labelSize}
            fontWeight={700}
            fill={ink}
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

function swatch(fill: string, hatch: string | null) {
  return (
    <svg width="28" height="18" aria-hidden="true">
      {hatch !== null && (
        <defs>
          <MapHatch id={hatch} />
        </defs>
      )}
      <rect
        className="chart-map-area"
        x="0.5"
        y="0.5"
        width="27"
        height="17"
        fill={fill}
        stroke={mapBorder}
      />
    </svg>
  );
}

function outlined(role: 'chosen' | 'group') {
  const width = outlines[role];
  return (
    <svg width="28" height="18" aria-hidden="true">
      <rect
        className="chart-guide"
        x={width / 2}
        y={width / 2}
        width={28 - width}
        height={18 - width}
        fill="none"
        stroke={ink}
        strokeWidth={width}
      />
    </svg>
  );
}

/** A map's key: the classes with their cuts and how many places are in each, hatching, outlines. */
export function MapKey({ panel, hatch }: { panel: MapPanel; hatch: string }) {
  const { classes, hatched } = panel;
  const shades = shadesFor(classes.length);
  const places = (count: number) => `${count} ${count === 1 ? 'authority' : 'authorities'}`;
  return (
    <div className="chart-map-key">
      <p className="chart-axis-label">{panel.unitLabel}</p>
      <ChartKey
        items={[
          ...classes.map(({ label, count }, index) => ({
            key: label,
            sample: swatch(shades[index] ?? '#fff', null),
            label: `${label}: ${places(count)}`,
            figure: null,
          })),
          ...(hatched
            ? [
                {
                  key: 'hatched',
                  sample: swatch(`url(#${hatch})`, hatch),
                  label: `${hatched.label}: ${places(hatched.count)}`,
                  figure: null,
                },
              ]
            : []),
          ...panel.outlined.map(({ role, label }) => ({
            key: role,
            sample: outlined(role),
            label,
            figure: null,
          })),
        ]}
      />
    </div>
  );
}
