import { reReferrals } from '../../../../src/catalogue/measures/re-referrals';
import type { EmbedFile } from '../../../../src/figure/embed/embed-file';
import { embedFigure, type EmbedFigure } from '../../../../src/figure/embed/embed-figure';
import { packMedians, packRows } from '../../../../src/figure/packed';
import { englandCode } from '../../../../src/vocabulary/area';
import { periodOf } from '../../../../src/vocabulary/period';
import type { Symbol } from '../../../../src/vocabulary/symbol';
import { plainEmbed, type EmbedView } from '../../../../src/view/embed-view';
import { rowsFrom } from '../ambridge';

const region = {
  code: 'E12000001',
  kind: 'region' as const,
  name: 'Borsetshire',
  spokenName: 'Borsetshire',
  slug: 'borsetshire',
};

/** An authority's embed of re-referrals from 2020 on, with its region, England and neighbours' median. */
export function madeUp(
  code: string,
  name: string,
  figures: readonly (number | Symbol | undefined)[],
  changes: Partial<EmbedFile> = {},
): EmbedFile {
  const id = reReferrals.id;
  return {
    measure: reReferrals,
    area: {
      ...{ code, kind: 'authority' as const, name, spokenName: name, inSentence: name },
      slug: name.toLowerCase(),
      ...{ neighboursModel: '2025', predecessors: [], successors: [], joint: [] },
    },
    region,
    ...{ release: '2025', newest: '2025', newestPeriod: '2025-03-31' as const, changedSince: 0 },
    sources: [
      {
        ...{ title: 'C1', publisher: 'Department for Education', publication: 'Children in need' },
        ...{ release: '2025', address: 'https://example.org/' },
      },
    ],
    ...{ notes: [], events: [], sentence: '' },
    rows: packRows([
      ...rowsFrom(2020, id, code, figures),
      ...rowsFrom(2020, id, englandCode, [20, 21, 22, 22, 22, 22.6]),
      ...rowsFrom(2020, id, region.code, [18, 18, 18, 19, 19, 19]),
    ]),
    medians: packMedians(
      [17, 17, 17, null, 17, 17].map((value, place) => ({
        measure: id,
        period: periodOf('year-ending-31-march', 2020 + place),
        value,
        contributors: value === null ? 4 : 9,
      })),
    ),
    ...changes,
  };
}

/** The figure of a file; throws the problems where there is none. */
export function drawn(
  file: EmbedFile,
  view: Partial<EmbedView> = {},
  others: readonly EmbedFile[] = [],
): EmbedFigure {
  const figure = embedFigure(file, others, { ...plainEmbed, ...view });
  if ('problems' in figure) throw new Error(figure.problems.join(' '));
  return figure;
}
