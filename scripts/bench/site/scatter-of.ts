import { hexCentre } from '../../../src/charts/hex-layout';
import { axisAround, axisFromNought } from '../../../src/figure/axis';
import type { CompareAreas } from '../../../src/figure/compare/compare-file';
import type {
  ComparedRole,
  DistributionPanel,
  FunnelPanel,
  MapPanel,
} from '../../../src/figure/compare/panels';
import type { Mark, ScatterPanel } from '../../../src/figure/figure';

type Compared = DistributionPanel | FunnelPanel | MapPanel;

const roles = { chosen: 'focus', group: 'neighbours', other: 'other' } as const;

interface Named {
  key: string;
  label: string;
  role: ComparedRole;
  text: string;
}

function markOf({ key, label, role, text }: Named, x: number, y: number): Mark {
  return { key, role: roles[role], x, y, label: role === 'chosen' ? label : null, text };
}

function marksOf(panel: Compared, areas: CompareAreas): Mark[] {
  switch (panel.kind) {
    case 'distribution':
      return panel.marks.map((mark, index) => markOf(mark, index + 1, mark.value));
    case 'funnel':
      return panel.marks.map((mark) => markOf(mark, mark.size, mark.value));
    case 'map': {
      const hexes = new Map(areas.authorities.map(({ code, hex }) => [code, hex]));
      return panel.places.flatMap((place) => {
        const hex = hexes.get(place.key);
        if (!hex) return [];
        const { x, y } = hexCentre(hex);
        return markOf(place, x, -y);
      });
    }
  }
}

function axesOf(panel: Compared, marks: readonly Mark[]): Pick<ScatterPanel, 'x' | 'y'> {
  const [across, up] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  switch (panel.kind) {
    case 'distribution':
      return { x: axisFromNought(across, 'Place', ''), y: panel.axis };
    case 'funnel':
      return { x: panel.x, y: panel.y };
    case 'map':
      return { x: axisAround(across, 'East', ''), y: axisAround(up, 'North', '') };
  }
}

/** The marks of a panel where they stand in it, and nothing else of it, as a scatter. */
export function scatterOf(panel: Compared, areas: CompareAreas): ScatterPanel {
  const { key, title, alt, table } = panel;
  const marks = marksOf(panel, areas);
  return {
    kind: 'scatter',
    key: `${key}:scatter`,
    title,
    alt,
    ...axesOf(panel, marks),
    path: false,
    marks,
    legend: [
      { role: 'focus', label: 'Chosen' },
      { role: 'neighbours', label: 'The group' },
      { role: 'other', label: 'Other authorities' },
    ],
    table,
  };
}
