import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLookups } from '../../../scripts/build-data/lookups';
import { dataSets } from '../../../src/catalogue/datasets';
import { movedPart } from '../../../src/catalogue/areas/moved-parts';
import {
  firstPeriodAfter,
  lastPeriodBefore,
  predecessorsOf,
  successorsOf,
  takenOverOn,
} from '../../../src/vocabulary/lineage';
import {
  periodKinds,
  periodOf,
  type Period,
  type PeriodKind,
} from '../../../src/vocabulary/period';

const lookups = readLookups('data');
const { changes, joints } = lookups;

interface Span {
  first: Period;
  last: Period;
}

/** Data set → measure → area → its first and last period, members of joint returns each for itself. */
const spans = new Map<string, Map<string, Map<string, Span>>>();

function membersOf(area: string): string[] {
  const own = joints.filter(({ joint }) => joint === area).map(({ member }) => member);
  return own.length > 0 ? own : [area];
}

beforeAll(() => {
  for (const file of readdirSync('data/observations')) {
    const measures = new Map<string, Map<string, Span>>();
    spans.set(file.replace('.csv', ''), measures);
    const [, ...lines] = readFileSync(`data/observations/${file}`, 'utf8').trimEnd().split('\n');
    for (const line of lines) {
      const [measure = '', authority = '', text = ''] = line.split(',', 3);
      const period = text as Period;
      const areas = measures.get(measure) ?? new Map<string, Span>();
      measures.set(measure, areas);
      for (const code of membersOf(authority)) {
        const span = areas.get(code);
        if (!span) areas.set(code, { first: period, last: period });
        else if (period > span.last) span.last = period;
        else if (period < span.first) span.first = period;
      }
    }
  }
});

/** The kind of a period, of two with one date either: they change over together. */
function kindOf(period: Period): PeriodKind {
  const kind = periodKinds.find((one) => periodOf(one, Number(period.slice(0, 4))) === period);
  if (!kind) throw new Error(`${period} is no period.`);
  return kind;
}

/** The first and last period that a data set has of a measure, of whichever authority. */
function reach(areas: ReadonlyMap<string, Span>): Span {
  const authorities = [...areas].filter(([code]) => /^\d{3}$/.test(code)).map(([, span]) => span);
  return {
    first: authorities.map(({ first }) => first).sort()[0] ?? '2000-03-31',
    last:
      authorities
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? '2000-03-31',
  };
}

const later = (a: Period, b: Period) => (a > b ? a : b);
const earlier = (a: Period, b: Period) => (a < b ? a : b);

describe('every authority of the register begins and ends in every data set when the graph says', () => {
  const codes = [...new Set(changes.flatMap((c) => [c.predecessor, c.successor]))].sort();

  test('the register names fourteen authorities', () => {
    expect(codes.length).toBe(14);
  });

  test.each(codes)('%s', (code) => {
    const [before] = predecessorsOf(code, changes);
    const [after] = successorsOf(code, changes);
    const wrong: string[] = [];
    let compared = 0;
    for (const [dataSet, measures] of spans) {
      for (const [measure, areas] of measures) {
        const whole = reach(areas);
        if (![...areas.keys()].some((area) => /^\d{3}$/.test(area))) continue;
        const kind = kindOf(whole.first);
        const first = before
          ? later(whole.first, firstPeriodAfter(before.change, kind))
          : whole.first;
        const last = after ? earlier(whole.last, lastPeriodBefore(after.change, kind)) : whole.last;
        const expected = first > last ? 'none' : `${first} to ${last}`;
        const span = areas.get(code);
        const found = span ? `${span.first} to ${span.last}` : 'none';
        compared += 1;
        if (found !== expected) wrong.push(`${dataSet} ${measure}: ${found}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});

test('what the graph says of a census is what its data set declares', () => {
  for (const { id, registerLead, columns } of dataSets) {
    for (const { period } of columns) {
      const lead = 2024 - Number(firstPeriodAfter({ year: 2024 }, period).slice(0, 4));
      expect(`${id} ${period} ${lead}`).toBe(`${id} ${period} ${registerLead}`);
    }
  }
});

test('an authority’s first and last year in the lookups are those of the changes', () => {
  for (const { code, firstYear, lastYear } of lookups.areas) {
    const [before] = predecessorsOf(code, changes);
    const [after] = successorsOf(code, changes);
    if (before) expect(firstYear, code).toBe(before.change.year);
    expect(lastYear, code).toBe(after ? after.change.year - 1 : null);
  }
});

test('every part that moved has a name, and every reorganisation is of a 1 April', () => {
  const parts = changes.filter(({ kind }) => kind === 'part moved');
  expect(parts.length).toBeGreaterThan(0);
  for (const { predecessor, successor } of parts) {
    expect(movedPart(predecessor, successor)).toMatch(/^[A-Z]/);
  }
  for (const change of changes) expect(takenOverOn(change)).toMatch(/^20\d\d-04-01$/);
});
