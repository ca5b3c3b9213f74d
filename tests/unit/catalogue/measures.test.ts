import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataSets } from '../../../src/catalogue/datasets';
import { measures } from '../../../src/catalogue/measures';
import { relationships } from '../../../src/catalogue/relationships';
import { themes } from '../../../src/catalogue/themes';

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
];

/** Files of the folder that declare no measure. */
const others = ['index.ts', 'measure.ts', 'parts.ts'];

const columns = dataSets.flatMap((dataSet) =>
  dataSet.columns.map((column) => ({ dataSet: dataSet.id, ...column })),
);

test('every promised id is a measure', () => {
  const ids = measures.map(({ id }) => id);
  expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every file of a measure is listed, under its own name', () => {
  const files = readdirSync('src/catalogue/measures').filter((file) => !others.includes(file));
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(
    measures.map(({ id }) => id).sort(),
  );
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
  const { formula } = measure;
  const terms = [formula.numerator, formula.denominator].filter((term) => term !== undefined);

  test('says what it is', () => {
    for (const text of [measure.label, measure.question, measure.definition, measure.method]) {
      expect(text.trim().length).toBeGreaterThan(5);
    }
    expect(measure.question).toMatch(/\?$/);
    expect(measure.definition).toMatch(/\.$/);
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
    const check = dataSets
      .flatMap(({ rates }) => rates)
      .find(({ rate }) => rate === formula.column);
    expect(check).toBeDefined();
    expect(formula.numerator?.columns).toEqual([check?.numerator]);
    expect(formula.denominator?.columns).toEqual(check?.denominator);
    expect(formula.scale).toBe(check?.scale);
  });

  test('only a size is barred from being compared', () => {
    expect(measure.sized).toBe(measure.unit.kind === 'count');
  });
});

test('no polarity is stated for referrals, plans and re-referrals', () => {
  const contested = measures.filter(({ group }) => group !== 'Workforce');
  expect(contested.filter(({ polarity }) => polarity !== null)).toEqual([]);
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
