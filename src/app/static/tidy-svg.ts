/** Classes that no style, print or test knows. */
const unused = / ?\brecharts-(?!line\b|surface\b|wrapper\b|cartesian-grid\b)[\w-]+/g;

/**
 * Markup with what Recharts writes about its drawings taken out of them: more decimals than a screen
 * has, classes for styles that are not there, and clips that nothing refers to.
 */
export function tidySvg(html: string): string {
  return html.replace(/<svg[\s\S]*?<\/svg>/g, (svg) => {
    const referred = svg.includes('url(#');
    const kept = referred ? svg : svg.replace(/<defs>[\s\S]*?<\/defs>/g, '');
    return kept.replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/-?\d+\.\d{3,}(e-\d+)?/g, (number) =>
          String(Math.round(Number(number) * 100) / 100),
        )
        .replace(/ class="([^"]*)"/g, (_, names: string) => {
          const left = names.replace(unused, '').trim();
          return left === '' ? '' : ` class="${left}"`;
        }),
    );
  });
}
