/** Text as a CSS string holds it: nothing in it can end the string, or the style element around it. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\<\n\r\f]/g, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `\\${code} `;
  });
  return `"${escaped}"`;
}

/** What stands on every printed page: above it whose pack and of which releases, below it who made it and when. */
export interface RunningText {
  place: string;
  releases: string;
  made: string;
}

/** The printed page: A4 with its margins, and in them what stands on every page, numbered. */
export function pageStyle({ place, releases, made }: RunningText): string {
  const box = 'font: 8pt/1.3 Arial, Helvetica, sans-serif; color: #3a4650; white-space: nowrap';
  return `@page {
  size: A4 portrait;
  margin: 15mm 15mm 14mm;
  @top-left { content: ${cssString(place)}; font-weight: 700; ${box} }
  @top-right { content: ${cssString(releases)}; ${box} }
  @bottom-left { content: ${cssString(made)}; ${box} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${box} }
}`;
}

/** Whether the browser draws text in the margins of a printed page; one that does not gets it once, at the end. */
export function drawsMargins(): boolean {
  return typeof window !== 'undefined' && 'CSSMarginRule' in window;
}
