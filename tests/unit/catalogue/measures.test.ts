import { describe, expect, test } from 'vitest';
import { dataSets } from '../../../src/catalogue/datasets';
import { measures } from '../../../src/catalogue/measures';
import { assessmentFactors } from '../../../src/catalogue/measures/assessment-factors';
import type { Measure } from '../../../src/catalogue/measures/measure';
import { plansByCategoryOfAbuse } from '../../../src/catalogue/measures/plans-by-category-of-abuse';
import { primaryNeeds } from '../../../src/catalogue/measures/primary-needs';
import { referralsBySource } from '../../../src/catalogue/measures/referrals-by-source';
import { relationships } from '../../../src/catalogue/relationships';
import { themes } from '../../../src/catalogue/themes';
import { periodOf, yearOf } from '../../../src/vocabulary/period';

/** Ids are in URLs and downloads: one that goes, or changes, breaks somebody's link. */
const promised = [
  'referrals',
  'referrals-per-10000',
  'children-referred',
  'no-further-action-before-assessment',
  'no-further-action-after-assessment',
  'no-further-action-either',
  're-referrals',
  'children-in-need',
  'children-in-need-per-10000',
  'section-47-enquiries',
  'section-47-enquiries-per-10000',
  'initial-conferences',
  'initial-conferences-per-10000',
  'enquiries-to-conference',
  'plans-starting',
  'plans-at-31-march',
  'plans-at-31-march-per-10000',
  'repeat-plans',
  'plans-two-years-or-more',
  'caseload',
  'children-in-need-per-social-worker',
  'turnover',
  'vacancies',
  'agency-workers',
  'absence',
  'assessments-completed',
  'assessments-completed-per-10000',
  'assessments-within-45-days',
  'days-to-complete-assessment-median',
  'episodes-started-per-10000',
  'episodes-ended-per-10000',
  'open-episodes-two-years-or-more',
  'ended-episodes-three-months-or-less',
  'disability-recorded',
  'child-in-need-plans-at-31-march',
  'child-in-need-plans-at-31-march-per-10000',
  'child-in-need-plans-starting',
  'child-in-need-plans-starting-per-10000',
  'children-subject-to-section-47-enquiries',
  'conferences-within-15-days',
  'conferences-to-plan',
  'plans-starting-per-10000',
  'plans-ended-per-10000',
  'plans-reviewed-within-timescales',
  'plans-ended-after-three-months-or-less',
  'plans-ended-after-two-years-or-more',
  'referrals-from-individuals-share',
  'referrals-from-schools-share',
  'referrals-from-education-services-share',
  'referrals-from-health-services-share',
  'referrals-from-housing-share',
  'referrals-from-local-authority-services-share',
  'referrals-from-police-share',
  'referrals-from-other-legal-agencies-share',
  'referrals-from-other-sources-share',
  'referrals-from-anonymous-sources-share',
  'referrals-from-unknown-sources-share',
  'referrals-in-april',
  'referrals-in-may',
  'referrals-in-june',
  'referrals-in-july',
  'referrals-in-august',
  'referrals-in-september',
  'referrals-in-october',
  'referrals-in-november',
  'referrals-in-december',
  'referrals-in-january',
  'referrals-in-february',
  'referrals-in-march',
  'factor-alcohol-misuse-child',
  'factor-alcohol-misuse-parent',
  'factor-alcohol-misuse-other-person',
  'factor-drug-misuse-child',
  'factor-drug-misuse-parent',
  'factor-drug-misuse-other-person',
  'factor-domestic-abuse-child',
  'factor-domestic-abuse-parent',
  'factor-domestic-abuse-other-person',
  'factor-mental-health-child',
  'factor-mental-health-parent',
  'factor-mental-health-other-person',
  'factor-learning-disability-child',
  'factor-learning-disability-parent',
  'factor-learning-disability-other-person',
  'factor-physical-disability-child',
  'factor-physical-disability-parent',
  'factor-physical-disability-other-person',
  'factor-young-carer',
  'factor-privately-fostered',
  'factor-unaccompanied-asylum-seeker',
  'factor-going-missing',
  'factor-child-sexual-exploitation',
  'factor-trafficking',
  'factor-gangs',
  'factor-socially-unacceptable-behaviour',
  'factor-self-harm',
  'factor-neglect',
  'factor-emotional-abuse',
  'factor-physical-abuse-not-known-by-whom',
  'factor-physical-abuse-child-on-child',
  'factor-physical-abuse-adult-on-child',
  'factor-sexual-abuse-not-known-by-whom',
  'factor-sexual-abuse-child-on-child',
  'factor-sexual-abuse-adult-on-child',
  'factor-female-genital-mutilation',
  'factor-faith-linked-abuse',
  'factor-child-criminal-exploitation',
  'factor-other',
  'primary-need-abuse-or-neglect',
  'primary-need-childs-disability-or-illness',
  'primary-need-parents-disability-or-illness',
  'primary-need-family-in-acute-stress',
  'primary-need-family-dysfunction',
  'primary-need-socially-unacceptable-behaviour',
  'primary-need-low-income',
  'primary-need-absent-parenting',
  'primary-need-cases-other-than-children-in-need',
  'primary-need-not-stated',
  'plans-starting-neglect-share',
  'plans-starting-physical-abuse-share',
  'plans-starting-sexual-abuse-share',
  'plans-starting-emotional-abuse-share',
  'plans-starting-multiple-categories-share',
  'plans-at-31-march-neglect-share',
  'plans-at-31-march-physical-abuse-share',
  'plans-at-31-march-sexual-abuse-share',
  'plans-at-31-march-emotional-abuse-share',
  'plans-at-31-march-multiple-categories-share',
];

/** Every file of the folder, by its name, with what it exports. */
const files = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../../src/catalogue/measures/*.ts', {
    eager: true,
  }),
).map(([path, exported]) => ({
  name: path.replace(/^.*\/|\.ts$/g, ''),
  exported: Object.values(exported),
}));

/** The shares of a whole, computed from one table each. */
const families = [
  ...referralsBySource,
  ...assessmentFactors,
  ...primaryNeeds,
  ...plansByCategoryOfAbuse,
];

function isMeasure(value: unknown): value is Measure {
  return typeof value === 'object' && value !== null && 'id' in value && 'formula' in value;
}

const columns = dataSets.flatMap((dataSet) =>
  dataSet.columns.map((column) => ({ dataSet: dataSet.id, ...column })),
);

test('every promised id is a measure', () => {
  const ids = measures.map(({ id }) => id);
  expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every file of measures is listed; the file of one measure has its name', () => {
  const declared = files
    .filter(({ name }) => name !== 'index')
    .flatMap(({ name, exported }) => {
      const alone = exported.filter(isMeasure);
      for (const { id } of alone) expect(id).toBe(name);
      return [...alone, ...exported.flat().filter(isMeasure)];
    });
  expect([...new Set(declared)].map(({ id }) => id).sort()).toEqual(
    measures.map(({ id }) => id).sort(),
  );
});

test.each(['label', 'definition'] as const)('no two measures have the same %s', (key) => {
  const texts = measures.map((measure) => measure[key].toLowerCase());
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('a measure has the name of a column exactly where it shows that column', () => {
  const names = new Set(columns.map(({ measure }) => measure));
  const named = measures.filter(({ id }) => names.has(id));
  expect(named).toEqual(measures.filter(({ formula }) => formula.kind === 'published'));
  for (const { id, formula } of named) {
    expect(formula).toMatchObject({ kind: 'published', column: id });
  }
});

test('the shares of a family are shares of their own table’s whole', () => {
  const dataSetOf = (name: string | undefined) =>
    columns.find(({ measure }) => measure === name)?.dataSet;
  expect(families).toHaveLength(11 + 39 + 10 + 10);
  for (const { id, formula } of families) {
    const [part, whole] = [formula.numerator?.columns[0], formula.denominator?.columns[0]];
    expect(dataSetOf(part), id).toBe(dataSetOf(whole));
    expect(part).not.toBe(whole);
  }
});

test('a family has every category that its table has', () => {
  const shown = families.flatMap(({ formula }) => formula.numerator?.columns ?? []);
  const counted = columns
    .filter(({ dataSet, measure }) => {
      const ends = dataSet.startsWith('d2-') ? '-initial' : '-latest';
      if (/^d[24]-/.test(dataSet)) return measure.endsWith(ends);
      if (dataSet.startsWith('c5-')) return measure.startsWith('referrals-from-');
      return /^(c3|b3)-/.test(dataSet) && measure.endsWith('-count');
    })
    .map(({ measure }) => measure);
  expect(shown.toSorted()).toEqual(counted.toSorted());
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
  const { formula } = measure;
  const terms = [formula.numerator, formula.denominator].filter((term) => term !== undefined);

  test('says what it is', () => {
    for (const text of [measure.label, measure.question, measure.definition, measure.method]) {
      expect(text.trim().length).toBeGreaterThan(5);
    }
    expect(measure.label).toMatch(/^[A-Z][^.?]*[^.?\s]$/);
    expect(measure.question).toMatch(/^[A-Z][^?]*[^?\s]\?$/);
    const reasons = measure.breaks.map(({ reason }) => reason);
    for (const text of [measure.definition, measure.method, ...measure.footnotes, ...reasons]) {
      expect(text).toMatch(/^[A-Z].*[^.\s]\.$/);
      expect(text).not.toMatch(/undefined|\s\s/);
    }
    expect(measure.charts.length).toBeGreaterThan(0);
  });

  test('is made of columns that a data set publishes, for their kind of period', () => {
    for (const { columns: names, period } of terms) {
      for (const name of names) {
        const column = columns.find((one) => one.measure === name);
        expect(column, name).toBeDefined();
        expect(column?.period, name).toBe(period);
      }
    }
  });

  test('agrees with the published column that it names, where it names one', () => {
    if (formula.kind === 'ratio') {
      expect(measure.published).toBeNull();
      return;
    }
    const column = columns.find((one) => one.measure === formula.column);
    expect(measure.published).toEqual({ dataSet: column?.dataSet, column: formula.column });
    expect(column?.period).toBe(measure.period);
  });

  test('a published rate names the parts that the import recomputes it from', () => {
    if (formula.kind === 'ratio' || measure.unit.kind === 'count') return;
    const column = columns.find((one) => one.measure === formula.column);
    if (column?.unit === 'days') {
      // A median has no numerator, and nothing is stated as one.
      expect(formula).toEqual({ kind: 'published', column: column.measure });
      return;
    }
    const check = dataSets
      .flatMap(({ rates }) => rates)
      .find(({ rate }) => rate === formula.column);
    expect(check).toBeDefined();
    expect(formula.numerator?.columns).toEqual([check?.numerator]);
    expect(formula.denominator?.columns).toEqual(check?.denominator);
    expect(formula.scale).toBe(check?.scale);
  });

  test('begins and breaks at periods of its own kind', () => {
    const { breaks, from = periodOf(measure.period, 2013) } = measure;
    for (const period of [from, ...breaks.map(({ at }) => at)]) {
      expect(period).toBe(periodOf(measure.period, yearOf(period)));
    }
  });

  test('only a size is barred from being compared', () => {
    expect(measure.sized).toBe(measure.unit.kind === 'count');
  });
});

test('outside the workforce a polarity is stated for timely reviews of plans alone', () => {
  const contested = measures.filter(({ group }) => group !== 'Workforce');
  const stated = contested.filter(({ polarity }) => polarity !== null);
  expect(stated.map(({ id, polarity }) => [id, polarity])).toEqual([
    ['plans-reviewed-within-timescales', 'higher'],
  ]);
});

test('themes and relationships name measures that there are, and compare no sizes', () => {
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  for (const { x, y } of relationships) {
    expect(known.get(x.measure)?.period).toBe(x.period);
    expect(known.has(y.measure)).toBe(true);
  }
  for (const panel of themes.flatMap(({ panels }) => panels)) {
    if (panel.kind !== 'lines') continue;
    for (const id of panel.measures) {
      expect(known.has(id), id).toBe(true);
      expect(panel.compared && known.get(id)?.sized, id).toBe(false);
    }
  }
});

test('caseload joins re-referrals by date: the 30 September inside the year', () => {
  const [relationship] = relationships;
  expect(relationship?.x).toEqual({
    measure: 'caseload',
    period: 'at-30-september',
    yearsBefore: 1,
  });
});
