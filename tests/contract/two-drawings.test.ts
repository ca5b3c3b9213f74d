// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { embeddable } from '../../src/catalogue/embeddable';
import { embedFigure } from '../../src/figure/embed/embed-figure';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import { plainEmbed } from '../../src/view/embed-view';
import { databasePath } from '../support/database';
import { apart, drawTwice } from '../support/drawings';
import { builtEmbeds, byEmbedPath } from '../support/embeds';

let files: Map<string, EmbedFile>;
beforeAll(async () => {
  files = byEmbedPath(await builtEmbeds(databasePath()));
});

/** Whole, with gaps, cut short by a reorganisation, begun by one, a region, and England. */
const areas = ['barnsley', 'isles-of-scilly', 'cumbria', 'cumberland', 'london', 'england'];

test.each(embeddable)('an embed of %s draws what the page’s chart draws', (measure) => {
  const drawn = areas.flatMap((slug) => {
    const file = files.get(`${measure}/${slug}`);
    const figure = file && embedFigure(file, [], plainEmbed);
    if (!figure || 'problems' in figure || figure.panel.kind !== 'lines') return [];
    const { panel } = figure;
    return [320, 600].map((width) => {
      const { withRecharts, plain } = drawTwice(panel, width, 260);
      return { slug, width, apart: apart(withRecharts, plain) };
    });
  });
  expect(drawn.length).toBeGreaterThanOrEqual(8);
  expect(drawn.filter((one) => one.apart > 0.1)).toEqual([]);
});
