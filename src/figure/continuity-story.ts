import { movedPart } from '../catalogue/areas/moved-parts';
import type { AuthorityChange } from '../vocabulary/area';
import { firstPeriodAfter, lastPeriodBefore, takenOverOn } from '../vocabulary/lineage';
import { describePeriod } from '../vocabulary/period';
import { describeWhen } from '../vocabulary/policy-event';
import type { Story } from './continuity-file';
import { codesOf, ofEach, storyArea, storyName, storyNames } from './continuity-names';
import { jointClause } from './joint-words';
import { shownTogether } from './lineage';
import { capitalised } from './words';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five'];

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

/** "Christchurch, until then a part of the old Dorset". */
function partOf(story: Story, { predecessor, successor }: AuthorityChange): string {
  return `${movedPart(predecessor, successor)}, until then a part of ${storyName(story, predecessor)}`;
}

/** What became of authorities that merged, a successor in a sentence. */
function mergers(story: Story, changes: readonly AuthorityChange[]): string[] {
  const merged = changes.filter(({ kind }) => kind === 'merged');
  return unique(merged.map(({ successor }) => successor)).map((successor) => {
    const whole = merged.filter((change) => change.successor === successor);
    const parts = changes.filter(
      (change) => change.kind === 'part moved' && change.successor === successor,
    );
    const from = storyNames(
      story,
      whole.map(({ predecessor }) => predecessor),
    );
    const joined = parts.map((part) => `, joined by ${partOf(story, part)},`).join('');
    return `${from}${joined} became one authority: ${storyName(story, successor)}`;
  });
}

/** What became of authorities that were divided, a predecessor in a sentence. */
function splits(story: Story, changes: readonly AuthorityChange[]): string[] {
  const split = changes.filter(({ kind }) => kind === 'split');
  return unique(split.map(({ predecessor }) => predecessor)).map((predecessor) => {
    const into = split.filter((change) => change.predecessor === predecessor);
    const old = storyName(story, predecessor);
    const names = storyNames(
      story,
      into.map(({ successor }) => successor),
    );
    if (into.length > 1) {
      const several = numbers[into.length] ?? String(into.length);
      return `${old} was divided into ${several} authorities: ${names}`;
    }
    const [heir] = into;
    const isNamesake =
      heir && storyArea(story, heir.successor).name === storyArea(story, predecessor).name;
    return `What remained of ${old} became a new authority${isNamesake ? ' of the same name' : `, ${names}`}`;
  });
}

/** What happened in one reorganisation. */
function whatHappened(story: Story, changes: readonly AuthorityChange[]): string {
  const [first] = changes;
  if (!first) return '';
  const when = describeWhen({ date: takenOverOn(first), end: null });
  const [head = '', ...more] = [...mergers(story, changes), ...splits(story, changes)];
  const ended = codesOf(unique(changes.map(({ predecessor }) => predecessor)));
  const begun = codesOf(unique(changes.map(({ successor }) => successor)));
  return [
    `On ${when} ${head}.`,
    ...more.map((sentence) => `${capitalised(sentence)}.`),
    `In the published files ${ended} gave way to ${begun}.`,
  ].join(' ');
}

/** From when to when, in the years of each census. */
function inBothCensuses(story: Story, changes: readonly AuthorityChange[]): string {
  const [change] = changes;
  if (!change) return '';
  const at = (kind: Parameters<typeof lastPeriodBefore>[1]) => ({
    last: describePeriod(kind, lastPeriodBefore(change, kind)),
    first: describePeriod(kind, firstPeriodAfter(change, kind)),
  });
  const year = at('year-ending-31-march');
  const census = at('at-30-september');
  const population = at('mid-year');
  const old = ofEach(story, unique(changes.map(({ predecessor }) => predecessor)));
  const next = ofEach(story, unique(changes.map(({ successor }) => successor)));
  return [
    `In the figures on children in need ${year.last} is the last ${old}, and ${year.first} the first ${next}.`,
    `In the workforce census, which is taken on 30 September, the change comes under the label of one year earlier: ${census.last} is the last before it and ${census.first} the first after. So it does in the file of population estimates: ${population.last} and ${population.first}.`,
  ].join(' ');
}

/** What a change of council left as it was. */
function sameAreaStory(story: Story, change: AuthorityChange): string[] {
  const { spokenName, onsCodes, code } = storyArea(story, change.successor);
  const place = capitalised(spokenName);
  const when = describeWhen({ date: takenOverOn(change), end: null });
  const [now, before] = onsCodes;
  const codes =
    now === undefined || before === undefined
      ? ''
      : ` Only the ONS code changed, from ${before} to ${now}.`;
  const year = describePeriod(
    'year-ending-31-march',
    firstPeriodAfter(change, 'year-ending-31-march'),
  );
  const census = describePeriod('at-30-september', firstPeriodAfter(change, 'at-30-september'));
  return [
    `On ${when} ${place} became a unitary authority: one council took over from the county council and the district councils. The area stayed the same, and so did DfE code ${code}.${codes}`,
    `The first figures under the new council are those of ${year} and of the workforce census of ${census}. They are about the same place as those before, so the line goes on.`,
  ];
}

/** Why lines stop, and what a reader must not do with them. */
function neverJoined(story: Story, shown: readonly string[]): string {
  const ended = shown.filter((code) => storyArea(story, code).lastYear !== null);
  const begun = shown.filter((code) => storyArea(story, code).lastYear === null);
  return `Each authority has a line of its own below, which stops where the authority ended and never joins the next: the areas differ, and so do the children in them. The DfE publishes no figures ${ofEach(story, begun, 'or')} from before the change, and none ${ofEach(story, ended, 'or')} from after it; nothing is added up or divided here to fill them in.`;
}

/** Who else the reorganisation touched, where the chart has no room for them. */
function leftOutNote(story: Story, leftOut: readonly string[]): string[] {
  if (leftOut.length === 0) return [];
  const own = leftOut.length > 1 ? 'their own pages' : 'its own page';
  const verb = leftOut.length > 1 ? 'have' : 'has';
  return [
    `${capitalised(storyNames(story, leftOut))} ${verb} ${own}: more lines in one chart could not be told apart.`,
  ];
}

/**
 * What became of an area and what it came from, in paragraphs of plain sentences: what happened and
 * when, in the years of both censuses, why lines stop or go on, and who makes a return together.
 */
export function continuityStory(story: Story): string[] {
  const { code, changes, joints } = story;
  const { shown, leftOut } = shownTogether(code, changes);
  const others = changes.filter(({ kind }) => kind !== 'same area');
  const years = unique(others.map(({ year }) => String(year))).sort();
  const paragraphs = years.flatMap((year) => {
    const together = others.filter((change) => String(change.year) === year);
    return [whatHappened(story, together), inBothCensuses(story, together)];
  });
  return [
    ...paragraphs,
    ...changes.filter(({ kind }) => kind === 'same area').flatMap((c) => sameAreaStory(story, c)),
    ...(others.length > 0 ? [neverJoined(story, shown)] : []),
    ...leftOutNote(story, leftOut),
    ...joints.map(
      (joint) =>
        `${jointClause(
          joint.members.map((member) => storyName(story, member)),
          joint,
        )}: in measures of the workforce they have one line between them.`,
    ),
  ];
}
