import { expect, test } from 'vitest';
import { themes } from '../../../src/catalogue/themes';
import type { AreaFacts } from '../../../src/figure/facts';
import { changeNotes, footnotesOf } from '../../../src/figure/footnotes';
import type { FigureRow } from '../../../src/query/rows';
import { comparators } from '../../../src/view/comparator';

const area = {
  code: '999',
  kind: 'authority' as const,
  name: 'Ambridge',
  spokenName: 'Ambridge',
  slug: 'ambridge',
  onsCodes: ['E00000001'],
  region: null,
  firstYear: 2013,
  lastYear: null,
};

const facts: AreaFacts = {
  area,
  region: null,
  neighbours: [],
  neighboursModel: null,
  predecessors: [],
  successors: [],
  joint: [{ joint: '998+999', others: ['Felpersham'], from: '2017-09-30', to: '2025-09-30' }],
  sources: {},
  notes: [],
  events: [],
};

const row = { area: '999', joint: null };
const rows: FigureRow[] = [
  { ...row, measure: 'referrals', period: '2025-03-31', value: 32, symbol: null },
  {
    ...row,
    measure: 'no-further-action-after-assessment',
    period: '2024-03-31',
    value: 0,
    symbol: null,
  },
  {
    ...row,
    measure: 'no-further-action-after-assessment',
    period: '2025-03-31',
    value: null,
    symbol: 'c',
  },
  { ...row, measure: 'caseload', period: '2025-09-30', value: 12, symbol: null, joint: '998+999' },
];

const data = { rows, medians: [], pairs: [], among: [] };

function notesOf(theme: string): string[] {
  const found = themes.find(({ id }) => id === theme);
  if (!found) throw new Error(theme);
  return footnotesOf(found, facts, data, comparators);
}

test('a symbol is explained, with its measure and years', () => {
  expect(notesOf('no-further-action')).toContainEqual(
    '[c] suppressed to protect confidentiality: no further action after assessment, 2025. A missing figure is a gap in the line, never nought.',
  );
});

test('a published nought is called that, and few referrals are said to be few', () => {
  const notes = notesOf('no-further-action');
  expect(notes.some((note) => note.includes('published nought for 2024'))).toBe(true);
  expect(notes.some((note) => note.startsWith('There were only 32 referrals'))).toBe(true);
});

test('a joint return is named where it is shown, and not elsewhere', () => {
  const said = (note: string) => note.startsWith('Ambridge and Felpersham make one workforce');
  expect(notesOf('caseload').some(said)).toBe(true);
  expect(notesOf('referrals').some(said)).toBe(false);
});

test('what became of an area is said with its year, and an unchanged area goes on', () => {
  const named = (code: string, name: string, how: string) => ({
    code,
    kind: 'authority' as const,
    name,
    spokenName: name,
    slug: name.toLowerCase(),
    year: 2024,
    how,
  });
  expect(
    changeNotes({
      ...facts,
      successors: [named('1', 'Borchester', 'split'), named('2', 'Penny Hassett', 'split')],
    }),
  ).toEqual([
    'Ambridge’s figures stop at 2023; Borchester and Penny Hassett followed (reorganisation of 1 April 2023).',
  ]);
  expect(
    changeNotes({
      ...facts,
      predecessors: [named('3', 'Loxley', 'merged'), named('4', 'Hollerton', 'part moved')],
    }),
  ).toEqual([
    'Ambridge’s figures begin in 2024, after Loxley and a part of Hollerton (reorganisation of 1 April 2023).',
  ]);
  const same = named('999', 'Ambridge', 'same area');
  expect(changeNotes({ ...facts, successors: [same], predecessors: [same] })).toEqual([
    'Ambridge became a unitary authority with the same area, so its line goes on (reorganisation of 1 April 2023).',
  ]);
});
