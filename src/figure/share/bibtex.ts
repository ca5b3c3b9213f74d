import { noteOf, type CitedChart, type Work } from './works';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
};

/** Text as BibTeX reads it: what TeX gives a meaning is written so that it has none. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^“”]|[{}$&%#_]/g, (letter) => commands[letter] ?? `\\${letter}`);
}

/** An address stands as it is, but for what would end the field or begin a comment. */
function address(text: string): string {
  return text.replace(/[{}\\\s]/g, (letter) => encodeURIComponent(letter));
}

function keyOf({ author, title, release }: Work): string {
  const words = `${author} ${title} ${release}`
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['source']).join('-').slice(0, 80).replace(/-$/, '');
}

/** The releases as BibTeX entries; organisations and titles are braced, so that they stay whole. */
export function bibtexOf(works: readonly Work[], chart: CitedChart): string {
  const day = chart.on.toISOString().slice(0, 10);
  const taken = new Map<string, number>();
  return works
    .map((work) => {
      const base = keyOf(work);
      const before = taken.get(base) ?? 0;
      taken.set(base, before + 1);
      const fields = [
        ['author', `{${escaped(work.author)}}`],
        ['title', `{${escaped(work.title)}}`],
        ...(work.year === null ? [] : [['year', work.year]]),
        ['publisher', `{${escaped(work.author)}}`],
        ['url', address(work.address)],
        ['urldate', day],
        ['note', escaped(noteOf(chart, work))],
      ];
      const lines = fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n');
      return `@misc{${before === 0 ? base : `${base}-${before + 1}`},\n${lines}\n}\n`;
    })
    .join('\n');
}
