import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Vite says of a built module. */
interface Built {
  css?: readonly string[];
  imports?: readonly string[];
}

/** Where the pages are that are fetched only when they are wanted, with styles of their own. */
const modules: Readonly<Record<string, string>> = {
  data: 'src/features/data/data-page.tsx',
  'data/codebook': 'src/features/data/codebook/codebook-page.tsx',
  'data/coverage': 'src/features/data/coverage/coverage-page.tsx',
  'data/revisions': 'src/features/data/revisions/revisions-page.tsx',
  claims: 'src/features/claims/claims-page.tsx',
  'claims/check': 'src/features/claims/check-page.tsx',
  compare: 'src/features/compare/compare-page.tsx',
  'in-depth': 'src/features/in-depth/in-depth-page.tsx',
  measure: 'src/features/measure/measure-page.tsx',
  methods: 'src/features/methods/methods-page.tsx',
  relationship: 'src/features/relationship/relationship-page.tsx',
  report: 'src/features/report/report-page.tsx',
};

/** The styles of a page beyond those of all pages, as names of files below the site's folder. */
export function stylesOf(
  path: string,
  built: Readonly<Record<string, Built>>,
  first: readonly string[],
): string[] {
  const [kind = ''] = path.split('/');
  const start = modules[path] ?? modules[path.endsWith('/in-depth') ? 'in-depth' : kind];
  const seen = new Set<string>();
  const files: string[] = [];
  // What a module builds on stands before its own.
  const visit = (name: string) => {
    const one = built[name];
    if (!one || seen.has(name)) return;
    seen.add(name);
    one.imports?.forEach(visit);
    files.push(...(one.css ?? []).filter((file) => !first.includes(file) && !files.includes(file)));
  };
  if (start !== undefined) visit(start);
  return files;
}

/** Every built module of a site. */
export function readBuilt(dir: string): Readonly<Record<string, Built>> {
  return JSON.parse(readFileSync(join(dir, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Built
  >;
}
