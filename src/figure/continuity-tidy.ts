import { englandCode } from '../vocabulary/area';
import type { Story } from './continuity-file';
import { storyArea } from './continuity-names';
import type { LinesPanel, TidyRow } from './figure';
import { tidyRow } from './tidy';
import { listedNames } from './words';

/** The download of a continuity chart: the figures of its lines, a joint return once. */
export function continuityTidy(story: Story, panel: LinesPanel, source: string): TidyRow[] {
  return panel.series.flatMap(({ key, measure, points }) => {
    const area = key.slice(measure.length + 1);
    const areaName =
      area === englandCode
        ? 'England'
        : listedNames(area.split('+').map((code) => storyArea(story, code).name));
    return points.map(({ period, value, symbol }) =>
      tidyRow({ measure, area, areaName, period, value, symbol }, source),
    );
  });
}
