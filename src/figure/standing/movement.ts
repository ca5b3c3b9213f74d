import type { Measure } from '../../catalogue/measures/measure';
import { change } from '../../statistics/change';
import { weighChange } from '../../statistics/weigh-change';
import type { UsualMovement } from '../../statistics/year-to-year';
import { firstPeriodAfter, takenOverOn } from '../../vocabulary/lineage';
import { periodOf, yearOf, type Period } from '../../vocabulary/period';
import { chanceOf } from '../compare/chance-of';
import { isCounted } from '../compare/intervals';
import {
  cellAt,
  type CompareAreas,
  type ComparedCell,
  type ComparedSeries,
  type CompareFile,
} from '../compare/compare-file';
import { whyMissing } from './missing-words';
import { periodPhrase, spokenPeriod } from './period-words';
import type { Movement, NoMovement } from './standing';

/** What a movement is of: a measure's file, and an authority's figure in it. */
export interface Moved {
  file: CompareFile;
  areas: CompareAreas;
  measure: Measure;
  series: ComparedSeries;
  period: Period;
}

/** To the measure's decimals: 25.5 − 16.8 is 8.7, not 8.700000000000001. */
function rounded(value: number, { decimals }: Measure): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** The reorganisation between two periods that made the authority, as a clause; null for none. */
function formedBetween({ areas, measure, series }: Moved, earlier: Period): string | null {
  const formed = areas.changes.find(
    (one) =>
      one.successor === series.code &&
      one.kind !== 'same area' &&
      firstPeriodAfter(one, measure.period) > earlier,
  );
  if (!formed) return null;
  return `the reorganisation of 1 April ${takenOverOn(formed).slice(0, 4)} came between`;
}

type KnownCell = ComparedCell & { value: number };

function isKnown(cell: ComparedCell | null): cell is KnownCell {
  return cell !== null && cell.value !== null;
}

/** Why nothing of an earlier period can be compared, whatever its figure; null where it can. */
function outOfReach(moved: Moved, earlier: Period): string | null {
  const { measure, period, file } = moved;
  const formed = formedBetween(moved, earlier);
  if (formed !== null) return formed;
  const first = file.periods[0];
  if (first !== undefined && earlier < first) {
    return `the figures start ${periodPhrase(measure.period, first)}`;
  }
  const broken = measure.breaks.find(({ at }) => earlier < at && at <= period);
  return broken
    ? `figures before ${spokenPeriod(measure.period, broken.at)} are not the same thing as those since`
    : null;
}

function weigh(measure: Measure, now: KnownCell, then: KnownCell, usual: UsualMovement) {
  const chance = chanceOf(measure);
  if (chance && isCounted(now.counted, chance) && isCounted(then.counted, chance)) {
    return weighChange(change(now.counted, then.counted, chance), usual);
  }
  // Without counts chance cannot be told from more, and the usual movement alone decides.
  const difference = rounded(now.value - then.value, measure);
  return Math.abs(difference) > usual.ninetyFifth ? 'unusual' : 'usual';
}

/**
 * The change to a period's figure from that of so many years before, with what it amounts to; or why
 * there is none: a reorganisation, a break, a missing figure or another return came between. `usual`:
 * the measure's usual movement over as many years.
 */
export function movementOf(
  moved: Moved,
  years: number,
  usual: UsualMovement | null,
): Movement | NoMovement {
  const { file, measure, series, period } = moved;
  const earlier = periodOf(measure.period, yearOf(period) - years);
  const reason = outOfReach(moved, earlier);
  if (reason !== null) return { reason };
  const at = (when: Period) => {
    const place = file.periods.indexOf(when);
    return place === -1 ? null : cellAt(series, place);
  };
  const [now, then] = [at(period), at(earlier)];
  const unknown = (when: Period, cell: ComparedCell | null) => ({
    reason: `the figure for ${spokenPeriod(measure.period, when)} is missing: ${whyMissing(measure, cell?.symbol ?? null)}`,
  });
  if (!isKnown(now)) return unknown(period, now);
  if (!isKnown(then)) return unknown(earlier, then);
  if (then.joint !== now.joint) {
    return {
      reason: `the figure for ${spokenPeriod(measure.period, earlier)} was not of the same return`,
    };
  }
  return {
    period: earlier,
    value: then.value,
    difference: rounded(now.value - then.value, measure),
    weight: usual === null ? null : weigh(measure, now, then, usual),
    usual:
      usual === null
        ? null
        : {
            median: rounded(usual.median, measure),
            ninetyFifth: rounded(usual.ninetyFifth, measure),
          },
  };
}
