import { render } from 'preact-render-to-string';
import { FigureSvg } from '../../charts/figure-svg';
import { alsoKnow } from '../../catalogue/measures/known';
import { embedFigure, type EmbedFigure } from '../../figure/embed/embed-figure';
import type { PublishedClaim } from '../../figure/claims/published-claim';
import type { EmbedFile } from '../../figure/embed/embed-file';
import { capitalised } from '../../figure/words';
import { plainEmbed, type EmbedView } from '../../view/embed-view';
import claimCss from './claim-embed.css?inline';
import { ClaimWithoutScript } from './claim-page';
import css from './embed.css?inline';
import { EmbedPage } from './embed-page';
import { embedHeight, publishedClaimHeight } from './height-in-column';
import { PublishedClaimPage } from './published-claim-page';
import { themeStyles } from './theme-styles';

/** All the styles of an embed's page. The themes come first: forced colours have the last word. */
export const styles = `${themeStyles()}${css}`;

/** Those of the page of a checked claim. */
export const claimStyles = `${styles}${claimCss}`;

function figureOf(file: EmbedFile, view: EmbedView): EmbedFigure {
  alsoKnow([file.measure]);
  const figure = embedFigure(file, [], view);
  if ('problems' in figure) throw new Error(figure.problems.join(' '));
  return figure;
}

/** What stands in an embed's page, and how high it is in a column of 600 pixels, or a little more than that. */
export interface Markup {
  html: string;
  height: number;
}

/** A plain embed as HTML, for readers without script and until it is there, and what is in it. */
export function embedMarkup(file: EmbedFile, base: string): Markup & { figure: EmbedFigure } {
  const figure = figureOf(file, plainEmbed);
  const place = capitalised(file.area.spokenName);
  const page = (
    <EmbedPage figure={figure} view={plainEmbed} place={place} base={base} room={null} />
  );
  return { html: render(page), height: embedHeight(figure, place), figure };
}

/** The embed of a published claim as HTML: whole, with or without script. */
export function publishedClaimMarkup(checked: PublishedClaim, base: string): Markup {
  return {
    html: render(<PublishedClaimPage checked={checked} base={base} />),
    height: publishedClaimHeight(checked),
  };
}

/** The page of a checked claim as HTML: what it says where no script runs. */
export function claimMarkup(base: string): string {
  return render(<ClaimWithoutScript base={base} />);
}

/** An embed as an SVG document of its own, with title, source, dates and licence drawn in. */
export function embedSvg(file: EmbedFile, view: EmbedView, width: number, height: number): string {
  const { title, subtitle, panel, symbols, source, referenceDates, licence } = figureOf(file, view);
  // "– no figure is published" stands in tables alone.
  const drawn = symbols.filter((symbol) => symbol.startsWith('['));
  const foot = [...drawn, `Source: ${source}. ${referenceDates}. ${licence}`];
  return render(
    <FigureSvg words={{ title, subtitle, foot }} panel={panel} width={width} height={height} />,
  );
}
