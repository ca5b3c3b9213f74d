import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readCompareView,
  writeCompareView,
  type CompareView,
} from '../../../src/view/compare-view';
import {
  authorityTypes,
  longestName,
  neighbourModels,
  tidyName,
  type GroupChoice,
} from '../../../src/view/group-choice';

const slug = fc.stringMatching(/^[a-z]{3,12}(-[a-z]{2,8})?$/);
const slugs = fc.uniqueArray(slug, { maxLength: 6 });

const group: fc.Arbitrary<GroupChoice> = fc.oneof(
  fc.record({
    kind: fc.constant('neighbours' as const),
    of: slug,
    model: fc.constantFrom(...neighbourModels),
  }),
  fc.record({ kind: fc.constant('region' as const), region: slug }),
  fc.record({ kind: fc.constant('type' as const), type: fc.constantFrom(...authorityTypes) }),
  fc.record({
    kind: fc.constant('deprivation' as const),
    fifth: fc.constantFrom('most' as const, 'least' as const),
  }),
  fc.record({ kind: fc.constant('population' as const), of: slug }),
  fc.record({
    kind: fc.constant('own' as const),
    name: fc.string({ unit: 'grapheme', maxLength: 60 }).map(tidyName),
    members: fc.uniqueArray(slug, { minLength: 1, maxLength: 6 }),
  }),
);

const view: fc.Arbitrary<CompareView> = fc
  .record({
    measure: slug,
    year: fc.option(fc.integer({ min: 2010, max: 2040 }), { nil: null }),
    chosen: slugs,
    group: fc.option(group, { nil: null }),
    limits: fc.constantFrom('overdispersed' as const, 'naive' as const),
    map: fc.constantFrom('hexagons' as const, 'outlines' as const),
    trends: fc.constantFrom('multiples' as const, 'lines' as const),
    sort: fc.option(slug, { nil: null }),
    descending: fc.boolean(),
  })
  .map((one) => ({ ...one, descending: one.sort !== null && one.descending }));

test('a comparison comes back from its address', () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(readCompareView(writeCompareView(one))).toEqual(one);
    }),
  );
});

test('the page as it opens needs no words', () => {
  expect(writeCompareView(readCompareView(''))).toBe('');
});

test.each([
  'measure=referrals&year=2019&authority=barnsley,rotherham&group=neighbours:barnsley',
  'group=neighbours:barnsley:2021&limits=naive',
  'group=region:north-west&map=outlines&trends=lines',
  'group=type:london-borough&sort=one-year&descending=true',
  'group=deprivation:most',
  'group=population:barnsley',
  'group=own&name=South+Yorkshire&members=barnsley,doncaster',
  'group=own&name=North+%26+South&members=barnsley',
])('%s is what an address says, and says again', (search) => {
  expect(writeCompareView(readCompareView(search))).toBe(search);
});

test.each([
  'group=neighbours',
  'group=neighbours:barnsley:2020',
  'group=neighbours:barnsley:2021:x',
  'group=region:north-west:2',
  'group=type:borough',
  'group=deprivation:middle',
  'group=own&name=Nobody',
  'group=own:x&members=barnsley',
  'group=friends:barnsley',
  'year=20255&limits=loose&map=globe&trends=bars&sort=&descending=true&authority=,,',
  'measure=<b>&authority=A%20B',
])('%s makes no sense and is passed over', (search) => {
  expect(readCompareView(search)).toEqual(readCompareView(''));
});

const kinds = ['neighbours', 'region', 'type', 'deprivation', 'population', 'own', 'friends'];
const anyWord = fc.oneof(
  fc.string(),
  fc.tuple(fc.constantFrom(...kinds), fc.string()).map((words) => words.join(':')),
  fc.constantFrom('own', 'naive', 'true', '2019', 'leeds,,Leeds,leeds'),
);
const anyWords = fc
  .dictionary(
    fc.constantFrom('measure', 'year', 'authority', 'group', 'name', 'members', 'sort', 'limits'),
    anyWord,
  )
  .map((words) => new URLSearchParams(words).toString());

test('whatever stands in the address, a view is made, whose address says the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyWords), (search) => {
      const read = readCompareView(search);
      expect(readCompareView(writeCompareView(read))).toEqual(read);
    }),
  );
});

test('an own group’s name fits in a title, and an authority is chosen once', () => {
  const search = `group=own&name=${'x'.repeat(200)}&members=leeds,leeds&authority=leeds,leeds`;
  const { chosen, group: own } = readCompareView(search);
  expect(chosen).toEqual(['leeds']);
  expect(own).toEqual({ kind: 'own', name: 'x'.repeat(longestName), members: ['leeds'] });
});
