import { measureOf } from '../catalogue/measures';
import type { Measure } from '../catalogue/measures/measure';
import { reReferralByCaseload } from '../catalogue/relationships/re-referral-by-caseload';
import type { ThemeId } from '../catalogue/themes/theme';
import type { FigureRow } from '../query/rows';
import { englandCode } from '../vocabulary/area';
import { describePeriod, periodOf, yearOf, type Period } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { AreaFacts } from './facts';
import { rowsOf, type FigureData } from './figure-data';
import { formatCell, formatNumber, listed, lowered, subjectOf } from './words';

/** A figure that is a number and not a symbol. */
type KnownRow = FigureRow & { value: number };

function isKnown(row: FigureRow | undefined): row is KnownRow {
  return row !== undefined && row.value !== null;
}

/** The preposition and place: "in Barnsley", "in Kingston upon Thames and Richmond upon Thames". */
function inPlace(facts: AreaFacts, row: FigureRow | undefined): string {
  const joint = facts.joint.find((candidate) => candidate.joint === row?.joint);
  const places = [facts.area.spokenName, ...(joint?.others ?? [])];
  return `in ${listed(places)}${joint ? ' together' : ''}`;
}

/** "3.2% more than", "12 fewer than", "as many as"; a small number changes by a count, not a share. */
export function comparedWith(now: number, before: number): string {
  const change = now - before;
  if (change === 0) return 'as many as';
  const word = change > 0 ? 'more' : 'fewer';
  if (before < 50) return `${formatNumber(Math.abs(change), 0)} ${word} than`;
  const share = Math.abs((100 * change) / before);
  return share < 0.5 ? 'about as many as' : `${formatNumber(share, 1)}% ${word} than`;
}

/** What is said when the latest figure is a symbol. */
function missing(facts: AreaFacts, measure: Measure, row: FigureRow | undefined): string {
  const what = lowered(measure.label);
  if (!row) return `No figures on ${what} ${inPlace(facts, row)}`;
  const symbol = row.symbol ?? 'x';
  return `No figure on ${what} ${inPlace(facts, row)} for ${describePeriod(measure.period, row.period)}: ${symbolMeanings[symbol]} ${bracketed(symbol)}`;
}

function againstEngland(
  facts: AreaFacts,
  data: FigureData,
  measure: Measure,
  period: Period,
): string {
  if (facts.area.code === englandCode) return '';
  const england = rowsOf(data, measure.id, englandCode).find((row) => row.period === period);
  return isKnown(england) ? `; in England, ${formatCell(measure, england.value, null)}` : '';
}

interface Finding {
  facts: AreaFacts;
  data: FigureData;
  measure: Measure;
  latest: KnownRow;
  when: string;
}

function yearBefore(facts: AreaFacts, data: FigureData, latest: KnownRow): KnownRow | null {
  const period = `${yearOf(latest.period) - 1}${latest.period.slice(4)}`;
  const row = rowsOf(data, latest.measure, facts.area.code).find((r) => r.period === period);
  return isKnown(row) ? row : null;
}

function change({ facts, data, latest }: Finding, than: string): string {
  const before = yearBefore(facts, data, latest);
  return before ? `, ${comparedWith(latest.value, before.value)} ${than}` : '';
}

const sentences: Record<ThemeId, { measure: string; write: (finding: Finding) => string }> = {
  referrals: {
    measure: 'referrals',
    write: (finding) =>
      `${subjectOf(finding.facts.area)} received ${formatCell(finding.measure, finding.latest.value, null)} referrals in ${finding.when}${change(finding, 'the year before')}`,
  },
  'no-further-action': {
    measure: 'no-further-action-after-assessment',
    write: ({ facts, data, measure, latest, when }) =>
      `${formatCell(measure, latest.value, null)} of referrals ${inPlace(facts, latest)} led to no further action after assessment in ${when}${againstEngland(facts, data, measure, latest.period)}`,
  },
  plans: {
    measure: 'plans-at-31-march',
    write: (finding) => {
      const children = finding.latest.value === 1 ? 'child' : 'children';
      const verb = finding.latest.value === 1 ? 'was on a plan' : 'were on child protection plans';
      return `${formatCell(finding.measure, finding.latest.value, null)} ${children} ${inPlace(finding.facts, finding.latest)} ${verb} at ${finding.when}${change(finding, 'a year before')}`;
    },
  },
  caseload: {
    measure: 'caseload',
    write: ({ facts, data, measure, latest, when }) =>
      `Social workers with cases ${inPlace(facts, latest)} held ${formatCell(measure, latest.value, null)} each on average at ${when}${againstEngland(facts, data, measure, latest.period)}`,
  },
  're-referrals-and-caseload': {
    measure: 're-referrals',
    write: ({ facts, data, measure, latest, when }) => {
      const { x } = reReferralByCaseload;
      const period = periodOf(x.period, yearOf(latest.period) - x.yearsBefore);
      const caseload = rowsOf(data, x.measure, facts.area.code).find((r) => r.period === period);
      const joint = facts.joint.find((candidate) => candidate.joint === caseload?.joint);
      const shared = joint ? `, in one return with ${listed(joint.others)}` : '';
      const against = isKnown(caseload)
        ? `; caseload at ${describePeriod(x.period, period)} was ${formatCell(measureOf(x.measure), caseload.value, null)}${shared}`
        : '';
      return `${formatCell(measure, latest.value, null)} of referrals ${inPlace(facts, latest)} in ${when} came within 12 months of another${against}`;
    },
  },
};

/** The finding that heads a theme's figure: what its latest figure says, or why there is none. */
export function findingOf(theme: ThemeId, facts: AreaFacts, data: FigureData): string {
  const { measure: id, write } = sentences[theme];
  const measure = measureOf(id);
  const latest = rowsOf(data, id, facts.area.code).at(-1);
  if (!isKnown(latest)) return missing(facts, measure, latest);
  return write({
    facts,
    data,
    measure,
    latest,
    when: describePeriod(measure.period, latest.period),
  });
}
