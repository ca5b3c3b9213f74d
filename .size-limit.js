import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const dist = process.env.OUT_DIR ?? 'dist';

if (!existsSync(join(dist, 'index.html'))) {
  throw new Error(`There is no build in ${dist}: run "npm run build" first.`);
}

/** What every page loads, written ahead of time or not: the files of this kind that the shell names. */
function named(ending) {
  const page = readFileSync(join(dist, 'shell.html'), 'utf8');
  const found = [...page.matchAll(/assets\/[\w./-]+/g)].filter(([name]) => name.endsWith(ending));
  if (found.length === 0) throw new Error(`${dist}/shell.html names no *${ending}.`);
  return found.map(([name]) => join(dist, name));
}

const inDist = (file) => join(dist, file);

/** Files below a folder of the build with this ending. */
function files(folder, ending) {
  const names = readdirSync(inDist(folder), { recursive: true, encoding: 'utf8' });
  const found = names
    .filter((name) => name.endsWith(ending))
    .map((name) => inDist(join(folder, name)));
  if (found.length === 0) throw new Error(`There is no *${ending} in ${inDist(folder)}.`);
  return found;
}

/**
 * The heaviest file of a folder, as it is sent: all others are within its budget too, but for those
 * that have a budget of their own.
 */
function heaviest(folder, own = [], ending = '.json.gz') {
  const [file] = files(folder, ending)
    .filter((path) => !own.some((name) => path.endsWith(`/${name}.json.gz`)))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  return file;
}

/** A budget for files that the build has compressed already: their own size counts. */
const sent = (name, path, limit) => ({ name, path, limit, gzip: false, brotli: false });

export default [
  {
    name: 'First page: scripts (gzip)',
    path: named('.js'),
    limit: '230 kB',
    gzip: true,
  },
  {
    name: 'First page: styles (gzip)',
    path: named('.css'),
    limit: '12 kB',
    gzip: true,
  },
  sent('Figures of England (gzip)', inDist('data/figures/england.json.gz'), '12 kB'),
  sent('Figures of the heaviest authority (gzip)', heaviest('data/figures/authority'), '12 kB'),
  sent('Figures of the heaviest region (gzip)', heaviest('data/figures/region'), '12 kB'),
  sent('Figures in depth, the heaviest (gzip)', heaviest('data/figures/in-depth'), '12 kB'),
  sent('Figures of the heaviest measure (gzip)', heaviest('data/figures/measure'), '12 kB'),
  sent(
    'Figures to compare (gzip)',
    heaviest('data/figures/compare', ['areas', 'boundaries']),
    '24 kB',
  ),
  sent('Authorities to compare (gzip)', inDist('data/figures/compare/areas.json.gz'), '12 kB'),
  sent(
    'Outlines of authorities (gzip)',
    inDist('data/figures/compare/boundaries.json.gz'),
    '48 kB',
  ),
  sent('Coverage (gzip)', inDist('data/figures/coverage.json.gz'), '24 kB'),
  sent('Revisions (gzip)', inDist('data/figures/revisions.json.gz'), '12 kB'),
  { name: 'Embed: script (gzip)', path: inDist('assets/embed-*.js'), limit: '60 kB', gzip: true },
  {
    name: 'Embed: script of a checked claim (gzip)',
    path: inDist('assets/claim-embed-*.js'),
    limit: '60 kB',
    gzip: true,
  },
  {
    name: 'Embed: script of a published claim (gzip)',
    path: inDist('assets/published-embed-*.js'),
    limit: '15 kB',
    gzip: true,
  },
  {
    name: 'Embed: script of the page around it (gzip)',
    path: inDist('embed.js'),
    limit: '2 kB',
    gzip: true,
  },
  sent('Embed: the heaviest page (gzip)', heaviest('embed', [], '.html.gz'), '14 kB'),
  sent('Codebook (gzip)', inDist('data/figures/codebook.json.gz'), '40 kB'),
  sent('Database (brotli)', inDist('data/cin.duckdb.br'), '600 kB'),
  sent('Engine (gzip)', [...files('engine', '.gz'), ...files('assets/engine', '.gz')], '8.2 MB'),
];
