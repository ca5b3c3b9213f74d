import { verdictWords } from '../../catalogue/claims/verdicts';
import { layOutLines } from '../../charts/lines-layout';
import { licenceLine } from '../../figure/citation';
import type { FactLine } from '../../figure/claims/fact-lines';
import type { PublishedClaim } from '../../figure/claims/published-claim';
import type { EmbedFigure } from '../../figure/embed/embed-figure';
import { isEmpty } from './embed-chart';
import { drawingHeight } from './sizes';
import {
  footHeight,
  framePadding,
  toolsHeight,
  wideWidth,
  wordsHeight,
  wordsWidth,
} from './words-height';

const titleSize = 18.8;
const axisLabel = 18.9;

/** The key's rows: as many as there are lines, where there is no room for names at their ends. */
function chartHeight(figure: EmbedFigure): number {
  const { panel, alt } = figure;
  if (isEmpty(figure) || panel.kind !== 'lines') {
    return wordsHeight({ text: alt, size: 16, leading: 1.35 });
  }
  const height = drawingHeight(wordsWidth);
  const hasKey = layOutLines(panel, wordsWidth, height, wideWidth).labels === null;
  const key = hasKey ? 4 + 20 * panel.series.length : 0;
  return key + (panel.axis.label === '' ? 0 : axisLabel) + height + axisLabel;
}

/** How high a plain embed is in a column of 600 pixels, and no less, in whole pixels. */
export function embedHeight(figure: EmbedFigure, place: string): number {
  const { title, subtitle, symbols, newerRelease, source, referenceDates, licence } = figure;
  const drawn = symbols.filter((symbol) => symbol.startsWith('['));
  return Math.ceil(
    2 * framePadding +
      wordsHeight({ text: title, size: titleSize, leading: 1.2, bold: true }) +
      wordsHeight({ text: subtitle, size: 14, leading: 1.35, margin: 3 }) +
      12 +
      chartHeight(figure) +
      (drawn.length === 0
        ? 0
        : wordsHeight({ text: drawn.join('; '), size: 14, leading: 1.4, margin: 4 })) +
      (newerRelease === null
        ? 0
        : wordsHeight({ text: newerRelease, size: 14, leading: 1.4, margin: 10, indent: 13 })) +
      toolsHeight(['Table', 'Notes'], `More on ${place} at CIN Explorer`) +
      footHeight(`Source: ${source}. Figures: ${referenceDates}. ${licence}`),
  );
}

function factsHeight(facts: readonly FactLine[]): number {
  if (facts.length === 0) return 0;
  const lines = facts.map(({ label, place, when, figure, release }) =>
    wordsHeight({
      text: `${figure} ${label}, ${place}, ${when} (${release ?? ''} release)`,
      size: 14,
      leading: 1.4,
      margin: 2,
    }),
  );
  return 10 + 14 * 1.4 + lines.reduce((sum, height) => sum + height, 0);
}

/** How high the embed of a published claim is in a column of 600 pixels, and no less, in whole pixels. */
export function publishedClaimHeight(checked: PublishedClaim): number {
  const { says, saidBy, article, verdict, sentence, why, facts, beside, note, source } = checked;
  const paragraph = (text: string, bold = false) =>
    wordsHeight({ text, size: 16, leading: 1.4, margin: 6, bold });
  const small = (text: string) => wordsHeight({ text, size: 14, leading: 1.35, margin: 3 });
  return Math.ceil(
    2 * framePadding +
      small('A claim, checked against published figures') +
      wordsHeight({ text: says, size: titleSize, leading: 1.2, bold: true }) +
      1 +
      small(`${saidBy}: “${article ?? 'title not known to us'}”. In our own words.`) +
      // The rule above the verdict, and its room.
      25 +
      20 * 1.4 +
      paragraph(sentence, true) +
      why.reduce((sum, one) => sum + paragraph(one), 0) +
      factsHeight(facts) +
      factsHeight(beside) +
      toolsHeight(
        [`The rule of “${verdictWords[verdict].name}”`, ...(note === null ? [] : ['Notes'])],
        'This claim at CIN Explorer',
      ) +
      footHeight(`${source === null ? '' : `Source: ${source}. `}${licenceLine}`),
  );
}
