import type {
  RelationshipPanel,
  ThresholdPanel,
  TwoGroupsPanel,
  YearsPanel,
} from '../figure/relationship/panels';

/** Every panel that a relationship's page draws here; an authority's own path is a scatter. */
export type RelationshipPanels = RelationshipPanel | YearsPanel | ThresholdPanel | TwoGroupsPanel;

/** Why a panel has nothing to draw, in a sentence; null where there is something. */
export function describeNoMarks(panel: RelationshipPanels): string | null {
  switch (panel.kind) {
    case 'relationship':
      if (panel.marks.length > 0) return null;
      return 'Nothing to draw: no authority has both figures for this year under these choices.';
    case 'years':
      // A row without a dot says why itself.
      return panel.rows.length > 0 ? null : 'Nothing to draw: no year has both figures.';
    case 'threshold':
      if (panel.points.length > 0) return null;
      return 'Nothing to draw: no threshold leaves enough authorities on both of its sides.';
    case 'two-groups':
      if (panel.groups.some(({ marks }) => marks.length > 0)) return null;
      return 'Nothing to draw: neither group has an authority with a figure.';
  }
}
