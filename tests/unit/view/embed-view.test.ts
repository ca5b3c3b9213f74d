import { describe, expect, test } from 'vitest';
import {
  embedPath,
  plainEmbed,
  readEmbedView,
  writeEmbedView,
  type EmbedView,
} from '../../../src/view/embed-view';

function viewOf(search: string): EmbedView {
  const read = readEmbedView(search);
  if ('problems' in read) throw new Error(read.problems.join(' '));
  return read.view;
}

function problemsOf(search: string): readonly string[] {
  const read = readEmbedView(search);
  return 'problems' in read ? read.problems : [];
}

const full: EmbedView = {
  compare: ['england', 'neighbours'],
  with: ['leeds', 'north-east'],
  from: 2015,
  to: 2024,
  chart: 'latest',
  table: 'shown',
  title: false,
  dates: 'cy',
  theme: 'dark',
  accent: 'f46a25',
  id: 'story-7_a',
};

describe('the address of an embed', () => {
  test('says nothing for the plain one, and only what differs for another', () => {
    expect(writeEmbedView(plainEmbed)).toBe('');
    expect(viewOf('')).toEqual(plainEmbed);
    expect(writeEmbedView({ ...plainEmbed, from: 2015 })).toBe('from=2015');
    expect(writeEmbedView(full)).toBe(
      'compare=england,neighbours&with=leeds,north-east&from=2015&to=2024&chart=latest&table=shown&title=none&dates=cy&theme=dark&accent=f46a25&id=story-7_a',
    );
  });

  test.each([full, plainEmbed, { ...plainEmbed, compare: [] }])(
    'is read as it was written',
    (view) => {
      expect(viewOf(writeEmbedView(view))).toEqual(view);
      expect(viewOf(`?${writeEmbedView(view)}`)).toEqual(view);
    },
  );

  test('may have names of others in it', () => {
    expect(viewOf('utm_source=news&fbclid=%3Cscript%3E&from=2015')).toEqual({
      ...plainEmbed,
      from: 2015,
    });
  });

  test('may say what is so anyway', () => {
    expect(
      viewOf('title=shown&table=folded&compare=england,region,neighbours&theme=light&dates=en-GB'),
    ).toEqual(plainEmbed);
  });

  test('is a path by release, measure and area', () => {
    expect(embedPath({ measure: 're-referrals', slug: 'barnsley', release: null })).toBe(
      'embed/re-referrals/barnsley',
    );
    expect(embedPath({ measure: 're-referrals', slug: 'barnsley', release: '2025' })).toBe(
      'embed/2025/re-referrals/barnsley',
    );
  });
});

describe('what makes no sense is refused', () => {
  test.each([
    ['title=<script>alert(1)</script>', 'title', '<script>alert(1)</script>'],
    ['from=99999', 'from', '99999'],
    ['from=-1', 'from', '-1'],
    ['from=2015.5', 'from', '2015.5'],
    ['to=1e3', 'to', '1e3'],
    ['from=٢٠١٥', 'from', '٢٠١٥'],
    ['chart=pie', 'chart', 'pie'],
    ['table=SHOWN', 'table', 'SHOWN'],
    ['theme=../dark', 'theme', '../dark'],
    ['compare=england,moon', 'compare', 'england,moon'],
    ['compare=none,england', 'compare', 'none,england'],
    ['with=../../etc/passwd', 'with', '../../etc/passwd'],
    ['with=a,b,c', 'with', 'a,b,c'],
    ['with=leeds,leeds', 'with', 'leeds,leeds'],
    ['with=__proto__', 'with', '__proto__'],
    ['dates=xx-invalid', 'dates', 'xx-invalid'],
    ['dates=not a tag', 'dates', 'not a tag'],
    ['dates=en-GB-u-ca-buddhist-x-'.concat('a'.repeat(40)), 'dates', 'en-GB-u-ca'],
    ['accent=red', 'accent', 'red'],
    ['accent=fff', 'accent', 'fff'],
    ['accent=12436d;background:url(x)', 'accent', '12436d;background:url(x)'],
    ['id=" onload="x', 'id', '" onload="x'],
    ['id='.concat('a'.repeat(65)), 'id', 'aaaa'],
  ])('%s', (search, name, value) => {
    const [name_, ...rest] = search.split('=');
    const problems = problemsOf(`${name_}=${encodeURIComponent(rest.join('='))}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`“${name}” cannot be “${value}`);
    expect(problems[0]).toMatch(/ Allowed: .+\.$/);
  });

  test('a value that is not there', () => {
    expect(problemsOf('from=')).toEqual([
      '“from” has no value. Allowed: a year of four figures, such as 2015.',
    ]);
    expect(problemsOf('compare=')).toHaveLength(1);
  });

  test('from after to, by both', () => {
    expect(problemsOf('from=2020&to=2015')).toEqual([
      '“from” cannot be “2020”. Allowed: a year no later than “to”, 2015.',
    ]);
  });

  test('a parameter twice, even with the same value', () => {
    expect(problemsOf('theme=dark&theme=dark')).toEqual([
      '“theme” cannot be “dark”. Allowed: one value (it is given 2 times).',
    ]);
  });

  test('every fault at once', () => {
    expect(problemsOf('from=x&chart=y&accent=z')).toHaveLength(3);
  });

  test('a long text, of which only the beginning is repeated', () => {
    const [problem = ''] = problemsOf(`id=${'x'.repeat(10_000)}`);
    expect(problem.length).toBeLessThan(200);
    expect(problem).toContain(`${'x'.repeat(40)}…`);
  });

  test('characters that are not seen are not repeated', () => {
    const [problem = ''] = problemsOf(`id=${encodeURIComponent('a\u202E\u0000\nb')}`);
    expect(problem).toContain('“a b”');
  });
});

describe('an accent', () => {
  test.each([
    ['accent=ffff00', 'light', '1.0'],
    ['accent=a0a0a0', 'light', '2.6'],
    ['accent=12436d&theme=dark', 'dark', '1.7'],
    ['accent=12436d&theme=auto', 'dark', '1.7'],
    ['accent=ffff00&theme=auto', 'light', '1.0'],
  ])('%s cannot be seen on the %s background', (search, background, contrast) => {
    expect(problemsOf(search)[0]).toContain(
      `at least 3:1 with the ${background} background (this one has ${contrast}:1)`,
    );
  });

  test.each(['accent=12436D', 'accent=ffff00&theme=dark', 'accent=808080&theme=auto'])(
    '%s can',
    (search) => {
      expect(viewOf(search).accent).toBe(/accent=(\w+)/.exec(search)?.[1]?.toLowerCase());
    },
  );
});

test('a language is written as languages are', () => {
  expect(viewOf('dates=CY').dates).toBe('cy');
  expect(viewOf('dates=pl-pl').dates).toBe('pl-PL');
});
