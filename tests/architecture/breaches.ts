/** A small tree that breaks one rule: path → text. */
interface Breach {
  rule: string;
  what: string;
  files: Readonly<Record<string, string>>;
}

const thing = 'export const thing = 1;\n';

/** A tree in which one file imports another. */
function importing(from: string, to: string, statement = `export { thing } from '%';\n`) {
  const up = '../'.repeat(from.split('/').length - 1);
  const specifier = `${up}${to.replace(/\.tsx?$/, '')}`;
  return { [from]: statement.replace('%', specifier), [to]: thing };
}

/** A package that an import resolves to. */
function library(name: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
    [`node_modules/${name}/index.js`]: 'export const thing = 1;\n',
  };
}

const typeOnly = `import type { thing } from '%';\nexport type Thing = typeof thing;\n`;
const dynamic = `export const load = () => import('%');\n`;

/** At least one breach for every rule of the dependency cruiser, and every way to import. */
export const breaches: readonly Breach[] = [
  ...(
    [
      ['features', 'app'],
      ['components', 'features/a'],
      ['charts', 'components'],
      ['charts', 'engine'],
      ['engine', 'charts'],
      ['figure', 'charts'],
      ['figure', 'engine'],
      ['query', 'figure'],
      ['query', 'statistics'],
      ['statistics', 'query'],
      ['view', 'query'],
      ['catalogue', 'view'],
      ['vocabulary', 'catalogue'],
      ['vocabulary', 'app'],
    ] as const
  ).map(([from, to]) => ({
    rule: `one-way-from-${from}`,
    what: `${from} imports ${to}`,
    files: importing(`src/${from}/${from === 'features' ? 'a/' : ''}one.ts`, `src/${to}/two.ts`),
  })),
  {
    rule: 'one-way-from-view',
    what: 'view imports a type of figure',
    files: importing('src/view/one.ts', 'src/figure/two.ts', typeOnly),
  },
  {
    rule: 'one-way-from-charts',
    what: 'charts imports the engine when it is needed',
    files: importing('src/charts/one.tsx', 'src/engine/two.ts', dynamic),
  },
  {
    rule: 'known-rooms',
    what: 'app imports a room that the design does not have',
    files: importing('src/app/one.ts', 'src/utils/two.ts'),
  },
  {
    rule: 'features-apart',
    what: 'one feature imports another',
    files: importing('src/features/a/one.tsx', 'src/features/b/two.tsx'),
  },
  {
    rule: 'embed-without-engine',
    what: 'an embed imports the engine',
    files: importing('src/features/embed/one.ts', 'src/engine/two.ts'),
  },
  {
    rule: 'embed-without-engine',
    what: 'an embed imports a component that imports the engine',
    files: {
      ...importing('src/features/embed/one.ts', 'src/components/two.ts'),
      ...importing('src/components/two.ts', 'src/engine/three.ts'),
    },
  },
  {
    rule: 'src-without-node',
    what: 'src imports a module of Node',
    files: { 'src/view/one.ts': `export { join } from 'node:path';\n` },
  },
  {
    rule: 'src-apart',
    what: 'src imports a script',
    files: importing('src/app/one.ts', 'scripts/two.ts'),
  },
  {
    rule: 'src-apart',
    what: 'src imports a test',
    files: importing('src/app/one.ts', 'tests/support/two.ts'),
  },
  ...['app', 'features/a', 'components', 'charts'].map((room) => ({
    rule: 'scripts-without-pages',
    what: `a script imports ${room}`,
    files: importing('scripts/build-data/one.ts', `src/${room}/two.tsx`),
  })),
  {
    rule: 'scripts-without-pages',
    what: 'a script imports a test',
    files: importing('scripts/one.ts', 'tests/support/two.ts'),
  },
  ...['@duckdb/duckdb-wasm', '@duckdb/node-api'].map((name) => ({
    rule: 'duckdb-in-engine',
    what: `query imports ${name}`,
    files: { 'src/query/one.ts': `export { thing } from '${name}';\n`, ...library(name) },
  })),
  {
    rule: 'recharts-in-charts',
    what: 'a feature imports recharts',
    files: {
      'src/features/a/one.tsx': `export { thing } from 'recharts';\n`,
      ...library('recharts'),
    },
  },
  {
    rule: 'no-cycles',
    what: 'two files of one room import one another',
    files: {
      'src/figure/one.ts': `export { two } from './two';\nexport const one = 1;\n`,
      'src/figure/two.ts': `export { one } from './one';\nexport const two = 2;\n`,
    },
  },
  {
    rule: 'no-orphans',
    what: 'a file stands alone',
    files: { 'src/view/one.ts': thing },
  },
  {
    rule: 'resolvable',
    what: 'an import leads nowhere',
    files: { 'src/view/one.ts': `export { thing } from './missing';\n` },
  },
];

/** A tree in which every permitted import is made once. */
export const permitted: Readonly<Record<string, string>> = {
  ...importing('src/app/one.tsx', 'src/features/a/two.tsx'),
  ...importing('src/features/a/two.tsx', 'src/components/three.tsx'),
  ...importing('src/components/three.tsx', 'src/charts/four.tsx'),
  ...importing('src/components/other.ts', 'src/engine/five.ts'),
  ...importing('src/charts/four.tsx', 'src/figure/six.ts'),
  ...importing('src/engine/five.ts', 'src/figure/six.ts'),
  ...importing('src/figure/six.ts', 'src/query/seven.ts'),
  ...importing('src/figure/also.ts', 'src/statistics/eight.ts'),
  ...importing('src/query/seven.ts', 'src/view/nine.ts'),
  ...importing('src/statistics/eight.ts', 'src/view/nine.ts'),
  ...importing('src/view/nine.ts', 'src/catalogue/ten.ts'),
  ...importing('src/catalogue/ten.ts', 'src/vocabulary/eleven.ts'),
  ...importing('scripts/build-data/index.ts', 'src/engine/five.ts'),
  ...importing('scripts/build-data/figures.ts', 'src/figure/six.ts'),
  ...importing('scripts/bench/page.tsx', 'src/charts/four.tsx'),
  ...importing('tests/browser/page.spec.ts', 'src/app/one.tsx'),
  'src/engine/duckdb.ts': `export { thing } from '@duckdb/duckdb-wasm';\n`,
  'src/charts/recharts.tsx': `export { thing } from 'recharts';\n`,
  'scripts/read.ts': `export { readFileSync } from 'node:fs';\n`,
  ...library('@duckdb/duckdb-wasm'),
  ...library('recharts'),
};
