import { describe, expect, test } from 'vitest';
import { measureOf, measures } from '../../../../src/catalogue/measures';
import { chanceOf, chanceOrReason } from '../../../../src/figure/compare/chance-of';

describe('the law of chance', () => {
  test('is a proportion’s for a share of counted things', () => {
    const shares = ['re-referrals', 'repeat-plans', 'factor-neglect', 'assessments-within-45-days'];
    for (const id of shares) {
      expect(chanceOf(measureOf(id)), id).toEqual({ law: 'proportion', scale: 100 });
    }
  });

  test('is a rate’s for what is counted per 10,000 children', () => {
    for (const id of ['referrals-per-10000', 'plans-at-31-march-per-10000']) {
      expect(chanceOf(measureOf(id)), id).toEqual({ law: 'rate', scale: 10_000 });
    }
  });

  test('is none for counts, medians, ratios of two flows and the workforce, with a reason', () => {
    const reasons: Record<string, RegExp> = {
      referrals: /how large an authority is/,
      'days-to-complete-assessment-median': /not counted/,
      'enquiries-to-conference': /no part of the other/,
      'conferences-to-plan': /no part of the other/,
      caseload: /full-time-equivalent/,
      'children-in-need-per-social-worker': /full-time-equivalent/,
      absence: /full-time-equivalent/,
      'agency-workers': /full-time-equivalent/,
    };
    for (const [id, reason] of Object.entries(reasons)) {
      expect(chanceOf(measureOf(id)), id).toBeNull();
      expect(chanceOrReason(measureOf(id)), id).toEqual({
        reason: expect.stringMatching(reason) as string,
      });
    }
  });

  test('is known of every other share and rate in the catalogue', () => {
    const without = measures.filter(
      (measure) => measure.unit.kind !== 'count' && chanceOf(measure) === null,
    );
    expect(without.map(({ id }) => id)).toEqual([
      'days-to-complete-assessment-median',
      'enquiries-to-conference',
      'conferences-to-plan',
      'caseload',
      'children-in-need-per-social-worker',
      'turnover',
      'vacancies',
      'agency-workers',
      'absence',
    ]);
  });
});
