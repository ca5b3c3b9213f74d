import { capitalised, listed, listedNames } from './words';
import type { Story, StoryArea } from './continuity-file';

/** The area of a story with this code; throws where there is none. */
export function storyArea({ areas }: Pick<Story, 'areas'>, code: string): StoryArea {
  const area = areas.find((one) => one.code === code);
  if (!area) throw new Error(`The story of reorganisation names no area ${code}.`);
  return area;
}

function hasNamesake({ areas }: Pick<Story, 'areas'>, area: StoryArea): boolean {
  return areas.some(({ code, name }) => name === area.name && code !== area.code);
}

/** As a sentence has it: "Cumbria", but "the old Dorset" where there is a new one too. */
export function storyName(story: Pick<Story, 'areas'>, code: string): string {
  const area = storyArea(story, code);
  if (!hasNamesake(story, area)) return area.spokenName;
  return area.lastYear === null ? `the new ${area.name}` : `the old ${area.name}`;
}

/** As it stands at a line's end: "Cumbria", but "Dorset (from 2020)" beside "Dorset (to 2019)". */
export function lineName(story: Pick<Story, 'areas'>, code: string): string {
  const area = storyArea(story, code);
  if (!hasNamesake(story, area)) return capitalised(area.spokenName);
  return area.lastYear === null
    ? `${area.name} (from ${area.firstYear})`
    : `${area.name} (to ${area.lastYear})`;
}

function byName(story: Pick<Story, 'areas'>, codes: readonly string[]): string[] {
  const nameOf = (code: string) => storyArea(story, code).name;
  return [...codes].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'));
}

/** Names of a story's areas as a list in a sentence. */
export function storyNames(story: Pick<Story, 'areas'>, codes: readonly string[]): string {
  return listedNames(byName(story, codes).map((code) => storyName(story, code)));
}

/** "of Cumberland and of Westmorland and Furness": no name's own "and" can be mistaken. */
export function ofEach(
  story: Pick<Story, 'areas'>,
  codes: readonly string[],
  word: 'and' | 'or' = 'and',
): string {
  const each = byName(story, codes).map((code) => `of ${storyName(story, code)}`);
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} ${word} ${last}`;
}

/** "DfE code 909", "DfE codes 942 and 943". */
export function codesOf(codes: readonly string[]): string {
  return `DfE code${codes.length > 1 ? 's' : ''} ${listed([...codes].sort())}`;
}
