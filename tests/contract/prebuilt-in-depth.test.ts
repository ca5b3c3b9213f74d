import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDepthThemes } from '../../src/catalogue/themes/in-depth';
import type { Engine } from '../../src/engine/engine';
import { createNodeEngine } from '../../src/engine/node';
import type { Run } from '../../src/figure/area-data';
import { askInDepthData, inDepthMeasures, inDepthQueries } from '../../src/figure/in-depth-data';
import { inDepthFigure } from '../../src/figure/in-depth-figure';
import {
  readInDepthFile,
  writeInDepthFile,
  type InDepthFile,
} from '../../src/figure/in-depth-file';
import type { Query } from '../../src/query/query';
import { comparators } from '../../src/view/comparator';
import { databasePath } from '../support/database';
import { everyAreaFacts } from '../support/facts';
import { openWasm } from '../support/wasm';

describe('prebuilt files in depth and the browser’s engine cannot disagree', () => {
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

  test.each(everyAreaFacts(inDepthMeasures).map((facts) => [facts.area.slug, facts] as const))(
    '%s',
    async (_, facts) => {
      const built = writeInDepthFile(facts, await askInDepthData(native.run, facts));
      const file = readInDepthFile(JSON.parse(JSON.stringify(built)) as InDepthFile);
      expect(file.facts).toEqual(facts);
      const asked = await askInDepthData(browser, facts);
      expect(file.data).toEqual(asked);
      for (const theme of inDepthThemes) {
        expect(inDepthFigure(theme, file.facts, file.data, comparators)).toEqual(
          inDepthFigure(theme, facts, asked, comparators),
        );
      }
    },
  );

  test('the queries that a figure prints give every number that it shows', async () => {
    const some = ['england', 'north-east', 'barnsley', 'hackney', 'isles-of-scilly', 'cumbria'];
    const shown = everyAreaFacts(inDepthMeasures).filter(({ area }) => some.includes(area.slug));
    expect(shown.length).toBe(some.length);
    for (const facts of shown) {
      const data = await askInDepthData(native.run, facts);
      for (const theme of inDepthThemes) {
        const { rows, medians } = inDepthQueries(facts, [theme]);
        const keys = new Set<string>();
        for (const { query } of rows) {
          for (const row of await native.run<{ measure: string; area: string; period: string }>(
            query,
          )) {
            keys.add(`${row.measure} ${row.area} ${row.period}`);
          }
        }
        for (const { query } of medians) {
          for (const row of await native.run<{ measure: string; period: string }>(query)) {
            keys.add(`${row.measure} neighbours ${row.period}`);
          }
        }
        const { tidy } = inDepthFigure(theme, facts, data, comparators);
        const absent = tidy.filter((r) => !keys.has(`${r.measure} ${r.area} ${r.period}`));
        expect(absent, `${facts.area.slug} ${theme.id}`).toEqual([]);
        expect(tidy.length).toBeGreaterThan(0);
      }
    }
  });
});
