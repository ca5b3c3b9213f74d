import { measureOf } from '../catalogue/measures/known';
import type { Measure } from '../catalogue/measures/measure';
import { reReferralByCaseload } from '../catalogue/relationships/re-referral-by-caseload';
import type { OverviewThemeId } from '../catalogue/themes/theme';
import { describePeriod, periodOf, yearOf } from '../vocabulary/period';
import type { AreaFacts } from './facts';
import { rowsOf, type FigureData } from './figure-data';
import {
  againstEngland,
  comparedWith,
  inPlace,
  isKnown,
  missing,
  type KnownRow,
} from './finding-words';
import { formatCell, listed, subjectOf } from './words';

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

const sentences: Record<OverviewThemeId, { measure: string; write: (finding: Finding) => string }> =
  {
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
        const verb =
          finding.latest.value === 1 ? 'was on a plan' : 'were on child protection plans';
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
export function findingOf(theme: OverviewThemeId, facts: AreaFacts, data: FigureData): string {
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
