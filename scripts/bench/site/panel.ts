import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themes } from '../../../src/catalogue/themes';
import { readAreaFile, type AreaFile } from '../../../src/figure/area-file';
import type { Panel } from '../../../src/figure/figure';
import { themeFigure } from '../../../src/figure/theme-figure';
import { comparators } from '../../../src/view/comparator';

/** The authority's page that is measured. */
export const measuredPage = 'authority/barnsley';

/** The first chart that the measured page of a built site draws. */
export function firstPanel(dir: string): Panel {
  const json = readFileSync(join(dir, `data/figures/${measuredPage}.json`), 'utf8');
  const file = JSON.parse(json) as AreaFile;
  const panels = themes
    .slice(0, 1)
    .flatMap((theme) => themeFigure(theme, file.facts, readAreaFile(file), comparators).panels);
  const [panel] = panels;
  if (!panel) throw new Error(`${measuredPage} draws no chart.`);
  return panel;
}
