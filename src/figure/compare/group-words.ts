import type { AuthorityType } from './compare-file';

const smallNumbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** A small number as a sentence has it: "ten". */
export function numberWord(number: number): string {
  return smallNumbers[number] ?? String(number);
}

/** "Barnsley’s", "St Helens’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** A region as a sentence has it: "the North East", but "London". */
export function spokenRegion(name: string): string {
  return /^(North|South|East|West)\b/.test(name) ? `the ${name}` : name;
}

/** The authorities of a type, all of them. */
export const typeNames: Record<AuthorityType, string> = {
  'London borough': 'the London boroughs and the City',
  'metropolitan district': 'the metropolitan districts',
  'unitary authority': 'the unitary authorities',
  county: 'the counties',
};
