import type { Relationship } from '../../catalogue/relationships/relationship';
import type { RelationshipView } from '../../view/relationship-view';
import { yearOf, type Period } from '../../vocabulary/period';
import type { CompareAreas } from '../compare/compare-file';
import type { Table } from '../figure';
import { betweenOf, type Told } from './between';
import { byJoinTable } from './by-join';
import { captionOf } from './caption';
import { chosenOf } from './chosen';
import { xPeriodOf } from './dates';
import { leaveOneOut, type LeaveOneOut } from './leave-one-out';
import { modelsIn, type Models } from './models';
import type { Pair, Pairs, RelationshipFiles } from './pair';
import { pairsOf } from './pairs';
import type {
  NoFigure,
  RelationshipPanel,
  ThresholdPanel,
  TwoGroupsPanel,
  YearsPanel,
} from './panels';
import { ownPath, type OwnPath } from './path-panel';
import { removedTold, type RemovedTold } from './removed';
import { summaryOf } from './summary';
import { thresholdPanel } from './threshold-panel';
import { togetherOf } from './together';
import { twoGroupsPanel } from './two-groups';
import { withinOf, type ToldWithin } from './within';
import { yearPanel } from './year-panel';
import { noYear, yearStrength } from './year-strength';
import { withoutX, yearsPanel } from './years-panel';

/** Everything that the page of a relationship shows. */
export interface RelationshipFigures {
  /** Of y; null where it has no year at all. */
  period: Period | null;
  /** The years that can be asked for, oldest first. */
  periods: readonly Period[];
  pairs: readonly Pair[];
  year: RelationshipPanel | NoFigure;
  /** The year's correlation. */
  strength: Told | NoFigure;
  /** The chosen authority's own years; null where none is chosen. */
  path: OwnPath | null;
  years: YearsPanel;
  between: Told | NoFigure;
  within: ToldWithin | NoFigure;
  together: string;
  /** Null where the relationship has no question of a threshold. */
  twoGroups: TwoGroupsPanel | NoFigure | null;
  threshold: ThresholdPanel | NoFigure | null;
  /** Of all years. */
  removed: RemovedTold;
  /** Of the year. */
  removedInYear: RemovedTold;
  models: Models | NoFigure;
  /** Of the year; worked out when it is asked for, for it takes as many correlations as there are pairs. */
  leaveOneOut: () => LeaveOneOut | NoFigure;
  /** Both comparisons by every join of dates; worked out when it is asked for. */
  byJoin: () => Table;
  caption: string;
  summary: string;
}

const inYear = <Row extends { period: Period }>(rows: readonly Row[], period: Period | null) =>
  rows.filter((row) => row.period === period);

/** The year that is asked for, whether or not it has pairs; without one the latest that has enough. */
function periodOfView(
  { pairs, periods }: Pairs,
  { year }: RelationshipView,
  { nothing }: Relationship['minimum'],
): Period | null {
  if (year !== null) return periods.find((period) => yearOf(period) === year) ?? null;
  const enough = periods.filter((period) => inYear(pairs, period).length >= nothing);
  return enough.at(-1) ?? periods.at(-1) ?? null;
}

/** Both figures of the question of a threshold, in the year of the page; null where there is none. */
function thresholdFigures(
  files: RelationshipFiles,
  areas: CompareAreas,
  relationship: Relationship,
  view: RelationshipView,
  period: Period | null,
): Pick<RelationshipFigures, 'twoGroups' | 'threshold'> {
  const { threshold } = relationship;
  if (threshold === null) return { twoGroups: null, threshold: null };
  const switches = { ...view, x: threshold.measure, weighted: false, adjusted: [] };
  const found = pairsOf(files, areas, relationship, switches);
  const why =
    period === null ? noYear(found, view) : withoutX(relationship, switches, found, period);
  if (why !== null) return { twoGroups: { reason: why }, threshold: { reason: why } };
  const pairs = inYear(found.pairs, period);
  const level = view.threshold ?? threshold.at;
  const chosen = chosenOf(areas, view.authority);
  return {
    twoGroups: twoGroupsPanel(relationship, switches, pairs, level, chosen),
    threshold: thresholdPanel({ ...relationship, threshold }, switches, pairs, level),
  };
}

/** Every figure and sentence of a relationship as the view wants it. */
export function relationshipFigures(
  files: RelationshipFiles,
  areas: CompareAreas,
  relationship: Relationship,
  view: RelationshipView,
): RelationshipFigures {
  const found = pairsOf(files, areas, relationship, view);
  const period = periodOfView(found, view, relationship.minimum);
  const pairs = inYear(found.pairs, period);
  const chosen = chosenOf(areas, view.authority);
  const strength = yearStrength(relationship, view, found, period);
  const years = yearsPanel(relationship, view, found, period);
  const between = betweenOf(found.pairs, relationship, view);
  const within = withinOf(found.pairs, relationship, view);
  const none = 'reason' in strength ? strength : null;
  return {
    period,
    periods: found.periods,
    pairs: found.pairs,
    year:
      'reason' in strength || period === null
        ? (none ?? { reason: noYear(found, view) })
        : yearPanel(areas, relationship, view, chosen, {
            period,
            xPeriod: xPeriodOf(relationship, view, period),
            pairs,
            strength,
          }),
    strength,
    path: chosen === null ? null : ownPath(files, areas, relationship, view, chosen),
    years,
    between,
    within,
    together: togetherOf(relationship, view, years.rows, between, within),
    ...thresholdFigures(files, areas, relationship, view, period),
    removed: removedTold(found.pairs, found.removed),
    removedInYear: removedTold(pairs, inYear(found.removed, period)),
    models: none ?? modelsIn(relationship, view, pairs),
    leaveOneOut: () => none ?? leaveOneOut(pairs, relationship, view),
    byJoin: () =>
      byJoinTable(files, areas, relationship, view, { pairs: found.pairs, between, within }),
    caption: [captionOf(areas, relationship, view), found.since]
      .filter((sentence) => sentence !== null)
      .join(' '),
    summary: summaryOf(relationship, view, strength, within),
  };
}
