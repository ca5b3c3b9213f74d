import type { StandsOut } from '../../catalogue/questions/question';
import { isMovement, type KnownStanding, type Standing } from '../standing/standing';

function lies({ place, quarter }: KnownStanding): StandsOut | null {
  if (place !== null) {
    if (place.startsWith('above')) return 'higher';
    return place.startsWith('below') ? 'lower' : null;
  }
  if (quarter?.first === 4) return 'higher';
  return quarter?.last === 1 ? 'lower' : null;
}

/** More than chance makes, and more than half of all authorities' figures move in as long. */
function moves({ fiveYears }: KnownStanding): StandsOut | null {
  if (!isMovement(fiveYears)) return null;
  const { difference, weight, usual } = fiveYears;
  if (weight === null || weight === 'chance' || usual === null) return null;
  if (Math.abs(difference) <= usual.median) return null;
  return difference > 0 ? 'rising' : 'falling';
}

/** The ways in which a headline stands out, where it lies first; none without a figure. */
export function standsOut(standing: Standing | undefined): StandsOut[] {
  if (standing === undefined || standing.value === null) return [];
  return [lies(standing), moves(standing)].filter((way) => way !== null);
}
