import { noteOf, type CitedChart, type Work } from './works';

/** One line: what RIS ends at a line's end goes on in a blank. */
function line(tag: string, text: string): string {
  return `${tag}  - ${text.replace(/\s+/g, ' ').trim()}`;
}

/** The releases as RIS entries of data sets. */
export function risOf(works: readonly Work[], chart: CitedChart): string {
  const day = chart.on.toISOString().slice(0, 10).replaceAll('-', '/');
  return works
    .map((work) =>
      [
        line('TY', 'DATA'),
        // A comma would divide an organisation into family name and given name.
        line('AU', work.author.replaceAll(',', ' ')),
        line('TI', work.title),
        ...(work.year === null ? [] : [line('PY', work.year)]),
        line('PB', work.author),
        line('ET', `${work.release} release`),
        line('UR', work.address),
        line('Y2', day),
        line('N1', noteOf(chart, work)),
        'ER  - ',
        '',
      ].join('\r\n'),
    )
    .join('\r\n');
}
