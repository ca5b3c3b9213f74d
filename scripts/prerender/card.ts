import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { CardParts } from '../../src/figure/card-parts';
import { escapeMarkup } from '../../src/figure/share/escape-markup';
import { wrapText } from './wrap-text';

/** How large a shared page's picture is, in pixels: what the large networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 56;
const ink = '#1d2b36';
const quiet = '#4a5a66';
const brand = '#12436d';
const chartTop = 236;
const chartBottom = 552;

const fonts = createRequire(import.meta.url);
const fontFiles = ['400Regular/SourceSans3_400Regular', '700Bold/SourceSans3_700Bold'].map((name) =>
  fonts.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`),
);

function line(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  bold = false,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}>${escapeMarkup(text)}</text>`;
}

/** Numbered events are explained in a list under the chart, for which no picture has room: left out, as in others. */
const unnamed = '<style>.chart-events{display:none}</style>';

/** Where the headline figures begin, beside a chart that leaves them room. */
const beside = 780;

/** A chart's own SVG, as large as the room allows, its proportions kept. */
function placed(chart: string, right: number): string {
  const width = Number(/ width="([\d.]+)"/.exec(chart)?.[1]);
  const height = Number(/ height="([\d.]+)"/.exec(chart)?.[1]);
  const room = { width: right - margin, height: chartBottom - chartTop };
  const scale = Math.min(room.width / width, room.height / height);
  return `<g transform="translate(${margin} ${chartTop}) scale(${scale.toFixed(4)})">${chart
    .replace(/ style="[^"]*"/, '')
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" overflow="visible"')}</g>`;
}

/** The other headline figures, one under the other, each a label and its value. */
function listed(headlines: CardParts['headlines']): string {
  const right = cardSize.width - margin;
  return headlines
    .slice(0, 5)
    .map(({ label, value }, index) => {
      const y = chartTop + 8 + index * 63;
      const [first = '', second = ''] = wrapText(label, 19, right - beside - 110, 2);
      return `<path d="M${beside} ${y}H${right}" stroke="#d9dee3" />${line(first, beside, y + 26, 19, quiet)}${line(second, beside, y + 48, 19, quiet)}<text x="${right}" y="${y + 38}" font-size="34" font-weight="700" fill="${ink}" text-anchor="end">${escapeMarkup(value)}</text>`;
    })
    .join('\n');
}

/** A page's picture as SVG: the place, the finding, the first chart, where it is from and how it may be used. */
export function cardSvg(card: CardParts, licence: string): string {
  const finding = wrapText(card.finding ?? card.subtitle ?? '', 36, cardSize.width - 2 * margin, 2);
  const source = wrapText(
    (card.source ?? '').replace(licence, ''),
    17,
    cardSize.width - 2 * margin - 200,
    1,
  );
  const top = [
    line(card.heading, margin, 76, 28, brand, true),
    ...finding.map((text, index) => line(text, margin, 126 + index * 42, 36, ink, true)),
    ...(card.axis === null ? [] : [line(card.axis, margin, chartTop - 14, 19, quiet)]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}" font-family="Source Sans 3">
<rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="12" fill="${brand}"/>
${unnamed}
${top.join('\n')}
${card.chart === null ? '' : placed(card.chart, card.headlines.length > 0 ? beside - 60 : cardSize.width - margin)}
${listed(card.headlines)}
${source.map((text) => line(text, margin, 586, 17, quiet)).join('')}
${line(licence, margin, 608, 17, quiet)}
<text x="${cardSize.width - margin}" y="608" font-size="22" font-weight="700" fill="${ink}" text-anchor="end">CIN Explorer</text>
</svg>`;
}

/** An SVG as PNG, in the one face that goes with the build, so wide. */
export function toPng(svg: string, width: number): Buffer {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
    .render()
    .asPng();
}
