import { measureOf } from '../catalogue/measures';
import type { InDepthThemeId } from '../catalogue/themes/theme';
import { yearOf, type Period } from '../vocabulary/period';
import type { AreaFacts } from './facts';
import { rowsOf, type FigureData } from './figure-data';
import { comparedWith, inPlace, isKnown, type KnownRow } from './finding-words';
import { capitalised, formatCell } from './words';

type Write = (facts: AreaFacts, data: FigureData) => string | null;

function knownOf(measure: string, facts: AreaFacts, data: FigureData): KnownRow[] {
  return rowsOf(data, measure, facts.area.code).filter(isKnown);
}

function written(row: KnownRow): string {
  return formatCell(measureOf(row.measure), row.value, null);
}

/** April 2020 lies in the year ending 31 March 2021. */
const firstLockdown: Period = '2021-03-31';
const yearBeforeIt: Period = '2020-03-31';

/** The first whole month of the first lockdown against the same month before. */
const pandemic: Write = (facts, data) => {
  const rows = knownOf('referrals-in-april', facts, data);
  const now = rows.find(({ period }) => period === firstLockdown);
  const before = rows.find(({ period }) => period === yearBeforeIt);
  if (!now || !before) return null;
  const [verb, noun] = now.value === 1 ? ['was', 'referral'] : ['were', 'referrals'];
  return `There ${verb} ${written(now)} ${noun} ${inPlace(facts, now)} in April 2020, the first whole month of the first lockdown, ${comparedWith(now.value, before.value)} in April 2019.`;
};

/** How both kinds of plan moved between the same two years. */
const bothKinds: Write = (facts, data) => {
  const need = knownOf('child-in-need-plans-at-31-march-per-10000', facts, data);
  const protection = knownOf('plans-at-31-march-per-10000', facts, data);
  const shared = need.flatMap((row) => {
    const other = protection.find(({ period }) => period === row.period);
    return other ? [{ need: row, protection: other }] : [];
  });
  const [first] = shared;
  const last = shared.at(-1);
  if (!first || !last || first === last) return null;
  const went = (from: KnownRow, to: KnownRow) =>
    from.value === to.value
      ? `stayed at ${written(to)}`
      : `${from.value < to.value ? 'rose' : 'fell'} from ${written(from)} to ${written(to)}`;
  return `${capitalised(inPlace(facts, last.need))}, from ${yearOf(first.need.period)} to ${yearOf(last.need.period)}, child in need plans at 31 March per 10,000 children ${went(first.need, last.need)}, and child protection plans ${went(first.protection, last.protection)}.`;
};

/** How far plans under more than one category have gone down, or up. */
const multiple: Write = (facts, data) => {
  const rows = knownOf('plans-at-31-march-multiple-categories-share', facts, data);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || first === last) return null;
  return `${capitalised(inPlace(facts, last))}, ${written(first)} of plans at 31 March ${yearOf(first.period)} were for more than one category, and ${written(last)} of those at 31 March ${yearOf(last.period)}.`;
};

const notes: Partial<Record<InDepthThemeId, Write>> = {
  'referrals-by-month': pandemic,
  'two-kinds-of-plan': bothKinds,
  'categories-of-abuse': multiple,
};

/** What a figure in depth says of its own figures beyond its finding; empty where they are missing. */
export function inDepthNotes(theme: InDepthThemeId, facts: AreaFacts, data: FigureData): string[] {
  const note = notes[theme]?.(facts, data) ?? null;
  return note === null ? [] : [note];
}
