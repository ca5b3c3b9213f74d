import { jointSeparator } from '../../../src/vocabulary/observation';
import type { Period } from '../../../src/vocabulary/period';
import { byCodeUnit } from '../write/order';
import { periodIn, type RegisterSource } from './source';

/** One member of a joint return, and the periods that the return was made for. */
export interface JointReturn {
  dataSet: string;
  joint: string;
  member: string;
  from: Period;
  to: Period;
}

/** Every joint return in a data set, one entry a member. */
export function jointReturnsOf(source: RegisterSource): JointReturn[] {
  return [...source.places.values()]
    .filter((place) => place.area.includes(jointSeparator))
    .sort((a, b) => byCodeUnit(a.area, b.area))
    .flatMap(({ area, rows }) => {
      const years = [...rows.keys()];
      return area.split(jointSeparator).map((member) => ({
        dataSet: source.dataSet.id,
        joint: area,
        member,
        from: periodIn(source, Math.min(...years)),
        to: periodIn(source, Math.max(...years)),
      }));
    });
}
