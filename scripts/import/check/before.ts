import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../kept';
import type { Problems } from '../problems';
import { linesOf } from '../summary/changes';

/** Fewer figures than these say nothing about their measure. */
const fewest = 6;

/**
 * Notes measures that have nearly nothing in common with what the data folder has of them. Where
 * there is no older release to compare with, nothing else tells that two heads were swapped.
 */
export function checkAgainstBefore(made: readonly Kept[], to: string, problems: Problems): void {
  for (const { dataSet, file, csv } of made) {
    const path = `observations/${dataSet.id}.csv`;
    if (!existsSync(join(to, path))) continue;
    const before = readFileSync(join(to, path));
    if (before.equals(csv)) continue;
    const now = linesOf(csv);
    const counts = new Map<string, { compared: number; different: number }>();
    for (const [key, text] of linesOf(before)) {
      const measure = key.slice(0, key.indexOf(','));
      const [old, value] = [Number(text), Number(now.get(key) ?? NaN)];
      if (Number.isNaN(old - value)) continue;
      const count = counts.get(measure) ?? { compared: 0, different: 0 };
      count.compared += 1;
      const tolerance = (dataSet.rebasedWithin ?? 0) * Math.max(old, value);
      if (Math.abs(old - value) > tolerance) count.different += 1;
      counts.set(measure, count);
    }
    for (const [measure, { compared, different }] of counts) {
      if (compared < fewest || different * 2 <= compared) continue;
      problems.add({
        file,
        row: 1,
        column: dataSet.headers[measure]?.[0] ?? measure,
        value: null,
        message: `${different} of ${compared} figures of ${measure} are others than before`,
        advice: `Does the head stand over another column, or are rows out of step? If nearly all of it was to change, remove data/${path} and import again.`,
      });
    }
  }
}
