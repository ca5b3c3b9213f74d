import { measureOf } from '../../catalogue/measures/known';
import { joinWords } from '../../catalogue/relationships/join-words';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import { compareArea } from '../compare/labels';
import type { CompareAreas } from '../compare/compare-file';
import { capitalised, listed, lowered } from '../words';
import { yearsBeforeOf } from './dates';
import { relatedWords } from './related-words';

/** How the dates join: "Each year’s figure of re-referrals is joined to that of caseload at …". */
function joinText(relationship: Relationship, switches: Switches): string {
  const [x, y] = [relatedWords(switches.x), relatedWords(switches.y)];
  const { period } = measureOf(switches.x);
  const before = yearsBeforeOf(relationship, switches);
  const of = period === 'year-ending-31-march' ? 'of' : 'at';
  const caveat = relationship.joins.find(({ id }) => id === switches.join)?.caveat ?? null;
  return `Each year’s figure of ${y.topic} is joined to that of ${x.topic} ${of} ${joinWords(period, before)}.${caveat === null ? '' : ` ${caveat}`}`;
}

function whoText(areas: CompareAreas, { without, london, complete }: Switches): string[] {
  const known = areas.authorities.some(({ code }) => code === without);
  const out = [
    ...(without !== null && known ? [compareArea(areas, without).spokenName] : []),
    ...(london ? [] : ['London’s authorities']),
  ];
  return [
    out.length === 0
      ? 'Nobody is left out, London included.'
      : `${capitalised(listed(out))} ${out.length === 1 && london ? 'is' : 'are'} left out${london ? '; London is included' : ''}.`,
    complete
      ? 'Only authorities with a pair in every year are in.'
      : 'Authorities are in for every year in which they have both figures.',
  ];
}

/** Every switch as it stands, in whole sentences: what goes with any picture of it. */
export function captionOf(
  areas: CompareAreas,
  relationship: Relationship,
  switches: Switches,
): string {
  const { correlation, weighted, adjusted, x, y } = switches;
  const named = adjusted.map((one) =>
    one === 'deprivation'
      ? 'deprivation (income deprivation affecting children, 2019)'
      : 'the rate of referrals in the same year',
  );
  return [
    `${measureOf(y).label} and ${lowered(measureOf(x).label)}.`,
    joinText(relationship, switches),
    correlation === 'pearson'
      ? 'Pearson’s r, of the figures themselves.'
      : 'Spearman’s ρ, of the order of the figures; the lines and the effect within authorities are of the figures themselves.',
    weighted
      ? `Weighted by the number of ${relationship.size.label}${adjusted.length > 0 ? ', but for the adjusted correlation, which is not' : ''}; the intervals of weighted correlations are rough.`
      : 'Every authority counts the same.',
    ...whoText(areas, switches),
    named.length === 0
      ? 'Adjusted for nothing.'
      : `Adjusted for ${listed(named)}.${adjusted.includes('deprivation') ? ' The effect within authorities is not changed by deprivation, which is one score for all years.' : ''}${adjusted.includes('referrals') ? ` The rate of referrals is nothing apart: ${relatedWords(y).topic} and ${relatedWords(x).topic} can both follow from it, or lead to it, so adjusting for it can make a pattern as well as take one away.` : ''}`,
    ...(relationship.threshold === null
      ? []
      : ['The two groups and the threshold curve are neither weighted nor adjusted.']),
  ].join(' ');
}
