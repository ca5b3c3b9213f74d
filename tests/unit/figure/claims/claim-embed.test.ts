import { describe, expect, test } from 'vitest';
import { reReferrals } from '../../../../src/catalogue/measures/re-referrals';
import type { Measure } from '../../../../src/catalogue/measures/measure';
import {
  claimEmbed,
  type ClaimEmbed,
  type ClaimFiles,
} from '../../../../src/figure/claims/claim-embed';
import type { FinderEntry } from '../../../../src/figure/finder-file';
import { firstClaimView, type ClaimView } from '../../../../src/view/claim-view';

/** A measure that no catalogue holds: an embed learns of its own from a file. */
const measure: Measure = { ...reReferrals, id: 'made-up-returns', label: 'Made-up returns' };
delete measure.spoken;

const source = {
  title: 'Returns',
  publisher: 'Department for Education',
  publication: 'Children in need',
  release: '2025',
  address: 'https://example.org/returns',
};

function area(code: string, name: string, kind: FinderEntry['kind']): FinderEntry {
  return {
    code,
    kind,
    name,
    spokenName: name,
    slug: name.toLowerCase(),
    onsCodes: [code],
    region: null,
    formerNames: [],
    laterNames: [],
    lastYear: null,
  };
}

const files: ClaimFiles = {
  measure,
  compared: {
    measure: measure.id,
    sources: [source],
    notes: [],
    events: [],
    periods: ['2023-03-31', '2024-03-31', '2025-03-31'],
    england: { code: 'E92000001', figures: [20, 24.7, 25] },
    regions: [],
    authorities: [{ code: '101', figures: [null, 'c', 40] }],
  },
  revisions: {
    rows: [
      {
        dataSet: 'returns',
        older: '2024',
        newer: '2025',
        column: 'returns',
        area: 'E92000001',
        period: '2024-03-31',
        before: 24.9,
        after: 24.7,
        roundedOnly: false,
      },
    ],
    printedRates: [],
    columns: {
      returns: {
        label: 'Returns',
        unit: 'percent',
        period: measure.period,
        measure: measure.id,
      },
    },
    areas: {},
    dataSets: {},
  },
  areas: [area('E92000001', 'England', 'england'), area('101', 'Borsetshire', 'authority')],
};

const view: ClaimView = { ...firstClaimView, measure: measure.id, year: 2024, said: '24.9' };

function checked(part: Partial<ClaimView> = {}): ClaimEmbed {
  const embed = claimEmbed({ ...view, ...part }, files);
  if ('problems' in embed) throw new Error(embed.problems.join(' '));
  return embed;
}

function problemsOf(part: Partial<ClaimView>): readonly string[] {
  const embed = claimEmbed({ ...view, ...part }, files);
  return 'problems' in embed ? embed.problems : [];
}

describe('an embedded claim', () => {
  test('says what was stated, its verdict, why, the figures, a true sentence and where all is from', () => {
    expect(checked()).toEqual({
      claim: 'Made-up returns in England, year ending 31 March 2024: 24.9%',
      verdict: 'matches-revised',
      sentence: 'The data say 24.7%; the claim said 24.9%.',
      why: [
        'It was right by the figures of its day: the 2024 release said 24.9%, which the 2025 release changed to 24.7%.',
      ],
      facts: [
        {
          label: 'Made-up returns',
          place: 'England',
          when: 'Year ending 31 March 2024',
          figure: '24.7%',
          release: '2025',
        },
      ],
      truth:
        'In the year to 31 March 2024, the published figure for “made-up returns” in England was 24.7% (DfE, “Children in need”, 2025 release).',
      source: 'DfE, “Children in need” (2025 release) – with minor processing by CIN Explorer',
      page: 'claims/check?measure=made-up-returns&year=2024&said=24.9',
    });
  });

  test('names both ends of a change, and how it was put', () => {
    const change = { kind: 'percent', since: 2023, year: 2025, said: '25', how: 'about' } as const;
    expect(checked(change)).toMatchObject({
      claim:
        'Made-up returns in England, year ending 31 March 2023 to year ending 31 March 2025: a rise of about 25%',
      verdict: 'matches',
    });
  });

  test('of a figure that is missing cannot be checked, which is no refusal', () => {
    expect(checked({ area: 'borsetshire' })).toMatchObject({ verdict: 'cannot-be-checked' });
  });

  test.each([
    [{ area: 'atlantis' }, '“area” cannot be “atlantis”'],
    [{ year: 2099 }, '“year” cannot be “2099”. Allowed: a year from 2023 to 2025'],
    [{ kind: 'percent', since: 2001 }, '“since” cannot be “2001”'],
    [
      { kind: 'percent', since: 2025, year: 2024 },
      '“since” cannot be “2025”. Allowed: a year before that of “year”, 2024.',
    ],
    [{ kind: 'percent', year: 2023 }, '“since” has no value'],
  ] as const)('refuses what the figures do not reach: %o', (part, problem) => {
    expect(problemsOf(part)).toHaveLength(1);
    expect(problemsOf(part)[0]).toContain(problem);
  });
});
