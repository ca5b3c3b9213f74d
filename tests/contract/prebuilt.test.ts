import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themes } from '../../src/catalogue/themes';
import type { Engine } from '../../src/engine/engine';
import { createNodeEngine } from '../../src/engine/node';
import { askAreaData, type Run } from '../../src/figure/area-data';
import { readAreaFile, writeAreaFile, type AreaFile } from '../../src/figure/area-file';
import { themeFigure } from '../../src/figure/theme-figure';
import type { Query } from '../../src/query/query';
import { comparators } from '../../src/view/comparator';
import { databasePath } from '../support/database';
import { everyAreaFacts } from '../support/facts';
import { openWasm } from '../support/wasm';

/**
 * A page paints from a file that the native engine filled, and then asks the browser's engine. Here
 * both are asked for every area: the file, as it travels, against the browser's own engine.
 */
describe('prebuilt figures and the browser’s engine cannot disagree', () => {
  let native: Engine;
  let browser: Run;
  beforeAll(async () => {
    const path = databasePath();
    native = await createNodeEngine({ path });
    const run = await openWasm(path);
    browser = <Row extends object>({ sql, params }: Query) =>
      Promise.resolve(run(sql, params) as Row[]);
  });
  afterAll(() => native.close());

  test.each(everyAreaFacts().map((facts) => [facts.area.slug, facts] as const))(
    '%s',
    async (_, facts) => {
      const file = JSON.stringify(writeAreaFile(facts, await askAreaData(native.run, facts)));
      const prebuilt = readAreaFile(JSON.parse(file) as AreaFile);
      const asked = await askAreaData(browser, facts);
      expect(prebuilt).toEqual(asked);
      for (const theme of themes) {
        expect(themeFigure(theme, facts, prebuilt, comparators)).toEqual(
          themeFigure(theme, facts, asked, comparators),
        );
      }
    },
  );
});
