import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

/** Names that people shorten in ways of their own. */
const customary: Readonly<Record<string, string>> = {
  'Bath and North East Somerset': 'BANES',
  'Bournemouth, Christchurch and Poole': 'BCP',
  'City of London': 'City',
  'Cheshire West and Chester': 'Ches W',
  'East Riding of Yorkshire': 'E Riding',
  'Hammersmith and Fulham': 'H & F',
  'Isle of Wight': 'I of W',
  'Isles of Scilly': 'Scilly',
  'Kensington and Chelsea': 'K & C',
  'Kingston upon Hull, City of': 'Hull',
  'Westmorland and Furness': 'W & F',
};

/** The counties' usual abbreviations, and the points of the compass. */
const words: Readonly<Record<string, string>> = {
  Bedfordshire: 'Beds',
  Berkshire: 'Berks',
  Buckinghamshire: 'Bucks',
  Cambridgeshire: 'Cambs',
  Central: 'C',
  Cheshire: 'Ches',
  Derbyshire: 'Derbys',
  East: 'E',
  Gloucestershire: 'Glos',
  Hampshire: 'Hants',
  Hertfordshire: 'Herts',
  Lancashire: 'Lancs',
  Leicestershire: 'Leics',
  Lincolnshire: 'Lincs',
  North: 'N',
  Northamptonshire: 'Northants',
  Northumberland: 'Northd',
  Nottinghamshire: 'Notts',
  Oxfordshire: 'Oxon',
  Shropshire: 'Shrops',
  Somerset: 'Som',
  South: 'S',
  Staffordshire: 'Staffs',
  Warwickshire: 'Warks',
  West: 'W',
  Wiltshire: 'Wilts',
  Worcestershire: 'Worcs',
  Yorkshire: 'Yorks',
};

/** What English place names end with, and may be parted before. */
const endings =
  /^((?:[NSEW]+ )?(?:South|\p{L}{3,}?))(ampton|hampton|borough|brough|bridge|castle|caster|chester|cester|mouth|worth|stone|field|shire|wark|pool|land|head|ford|burn|bury|port|gate|well|wich|dale|side|mond|nell|lees|rock|gton|ney|ley|ham|ton|don|low|way|beth|ants|end|ing|try)$/u;

/** A long name's two parts at a place where a reader would part it: "Hartle-", "pool"; null for none. */
function parted(word: string): readonly [string, string] | null {
  const [, head, tail] = endings.exec(word) ?? [];
  if (head === undefined || tail === undefined) return null;
  return tail === 'gton' ? [`${head}g-`, 'ton'] : [`${head}-`, tail];
}

/** A name as a cramped map has it: "N Yorks", "Stockton", "Barking". */
export function shortName(name: string): string {
  const known = customary[name];
  if (known !== undefined) return known;
  return name
    .replace(/,.*$/, '')
    .replace(/[ -](upon|on|and|with|under)[ -].*$/, '')
    .split(' ')
    .map((word) => words[word] ?? word)
    .join(' ')
    .replace(/^([NS]) ([EW]) /, '$1$2 ');
}

/** The last letters left out, until what is left fits with a full stop; null for fewer than three. */
function cut(word: string, fits: (text: string) => boolean): string | null {
  for (let length = word.length - 1; length > 2; length -= 1) {
    const text = `${word.slice(0, length)}.`;
    if (fits(text)) return text;
  }
  return null;
}

/** A name in one or two lines no wider than `limit` pixels, shortened where it must be; null where it cannot. */
export function nameLines(
  name: string,
  limit: number,
  size: number,
  widthOf: TextWidth,
): readonly string[] | null {
  const width = (text: string) => widthOf(text, size);
  const fits = (text: string) => width(text) <= limit;
  for (const text of [name.replace(/, (City|County) of$/, ''), shortName(name)]) {
    const lines = wrapWords(text.split(' '), limit, width);
    if (lines.length <= 2 && lines.every(fits)) return lines;
    const halves = parted(text);
    if (halves?.every(fits)) return halves;
  }
  const lines = wrapWords(shortName(name).split(' '), limit, width)
    .slice(0, 2)
    .map((line) => (fits(line) ? line : cut(line, fits)));
  const known = lines.flatMap((line) => line ?? []);
  return known.length === lines.length ? known : null;
}
