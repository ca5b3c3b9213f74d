/**
 * Imports point one way. A room may import itself and the rooms on later lines;
 * rooms on one line may not import one another.
 */
const rooms = [
  ['app'],
  ['features'],
  ['components'],
  ['charts', 'engine'],
  ['figure'],
  ['query', 'statistics'],
  ['view'],
  ['catalogue'],
  ['vocabulary'],
];

const everyRoom = rooms.flat();

/** A pattern for every file of these rooms. */
function inside(names) {
  return `^src/(${names.join('|')})/`;
}

const oneWay = rooms.flatMap((line, index) =>
  line.map((room) => {
    const later = rooms.slice(index + 1).flat();
    return {
      name: `one-way-from-${room}`,
      comment: `src/${room} may import only itself${later.length > 0 ? ` and ${later.join(', ')}` : ''}.`,
      severity: 'error',
      from: { path: inside([room]) },
      to: { path: inside(everyRoom.filter((name) => name !== room && !later.includes(name))) },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay.filter(({ from }) => from.path !== inside(['app'])),
    {
      name: 'known-rooms',
      comment:
        'Every file of src, but for type declarations, lives in one of the rooms named above.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [inside(everyRoom), String.raw`\.d\.ts$`] },
    },
    {
      name: 'features-apart',
      comment: 'A feature never imports another feature: what two of them need is a component.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'embed-without-engine',
      comment: 'An embed draws from a prebuilt figure: nothing that it loads may load the engine.',
      severity: 'error',
      from: { path: '^src/features/embed[^/]*/' },
      to: { path: '^src/engine/', reachable: true },
    },
    {
      name: 'src-without-node',
      comment: 'Everything in src runs in a browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-apart',
      comment: 'src knows nothing of the scripts and tests that use it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'scripts-without-pages',
      comment: 'Scripts use the rooms from figure to vocabulary, and the engine.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/bench/' },
      to: { path: ['^src/(app|features|components|charts)/', '^tests/'] },
    },
    {
      name: 'duckdb-in-engine',
      comment: 'Only the engine knows DuckDB; a benchmark may start it bare to compare with.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: ['^src/engine/', '^scripts/bench/'] },
      to: { path: '(^|/)@duckdb/' },
    },
    {
      name: 'recharts-in-charts',
      comment: 'Only the charts know Recharts.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: ['^src/charts/', '^scripts/bench/'] },
      to: { path: '(^|/)recharts(/|$)' },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that import one another cannot be read, tested or moved apart.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that imports nothing and that nothing imports is a leftover.',
      severity: 'error',
      // What other people's pages load is whole in one file.
      from: {
        orphan: true,
        path: '^(src|scripts)/',
        pathNot: [String.raw`\.d\.ts$`, '^src/features/embed/parent/embed.ts$'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is one that no rule can judge.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', String.raw`\?url$`] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type-only imports count: a room that names another's types leans on it too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
