import { comparators, type Comparator } from './comparator';
import { contrast, isHexColour } from './contrast';
import { listWords } from './embed-problem';
import { isSlug } from './group-choice';

/** What a value says, or what is allowed in its place: words that follow "allowed is". */
export type Read<Value> = { value: Value } | { allowed: string };

/** At most so many areas beside an embed's own: with England, four lines can be told apart. */
export const mostOthers = 2;

/** What an embed is drawn on: lines need 3:1 against it. */
export const embedBackgrounds = { light: 'ffffff', dark: '14191f' } as const;

/** The least contrast of a mark with its background: WCAG 2.2, 1.4.11. */
const leastContrast = 3;

/** One of a few words. */
export function readWord<Word extends string>(words: readonly Word[], text: string): Read<Word> {
  const value = words.find((word) => word === text);
  return value === undefined ? { allowed: listWords(words, 'or') } : { value };
}

/** On which background. */
export function readTheme(text: string): Read<'light' | 'dark' | 'auto'> {
  return readWord(['light', 'dark', 'auto'], text);
}

/** "england,neighbours", or "none". */
export function readCompare(text: string): Read<readonly Comparator[]> {
  const words = text.split(',');
  if (text === 'none') return { value: [] };
  return words.every((word) => comparators.some((known) => known === word))
    ? { value: comparators.filter((known) => words.includes(known)) }
    : { allowed: `${listWords(comparators, 'and')} with commas between, or none` };
}

/** The slugs of one or two areas: whether there are such areas, only their files can tell. */
export function readWith(text: string): Read<readonly string[]> {
  const slugs = text.split(',');
  const fit =
    slugs.length <= mostOthers &&
    new Set(slugs).size === slugs.length &&
    slugs.every((slug) => isSlug(slug) && slug.length <= 60);
  return fit
    ? { value: slugs }
    : {
        allowed:
          'one area or two, as the addresses of their pages have them, such as leeds,england',
      };
}

/** A year of four figures, within a lifetime of the figures: more, only the file can tell. */
export function readYear(text: string): Read<number> {
  return /^20\d\d$/.test(text)
    ? { value: Number(text) }
    : { allowed: 'a year of four figures, such as 2015' };
}

/** A language that dates can be written in. */
export function readDates(text: string): Read<string> {
  const allowed = 'the tag of a language, such as en-GB, cy or pl';
  if (text.length > 35) return { allowed };
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(text);
    return known === undefined ? { allowed } : { value: known };
  } catch {
    // What is no tag at all is thrown at.
    return { allowed };
  }
}

/** A colour that can be seen on every background of the theme. */
export function readAccent(text: string, theme: 'light' | 'dark' | 'auto'): Read<string> {
  if (!isHexColour(text)) return { allowed: 'six hexadecimal digits, such as 12436d' };
  const behind = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  const faint = behind.find((name) => contrast(text, embedBackgrounds[name]) < leastContrast);
  if (faint === undefined) return { value: text.toLowerCase() };
  const seen = contrast(text, embedBackgrounds[faint]);
  return {
    allowed: `a colour with a contrast of at least 3:1 with the ${faint} background (this one has ${(Math.floor(seen * 10) / 10).toFixed(1)}:1)`,
  };
}

/** What a frame can be called. */
export function readId(text: string): Read<string> {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text)
    ? { value: text }
    : { allowed: '1 to 64 letters without accents, digits, - and _' };
}
