import { basename } from 'node:path';
import type { Identity } from './identity';
import { count } from './judge';
import { outcomeKinds, type Outcome } from './outcome';
import { offersOf } from './registry';

/** The list at the end of a run: what came of every file, and what a person should do. */
export function report(outcomes: readonly Outcome[]): string {
  const sections = outcomeKinds.flatMap((kind) => {
    const those = outcomes.filter((outcome) => outcome.kind === kind);
    if (those.length === 0) return [];
    const heading = `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)} (${those.length})`;
    const body = kind === 'by hand' ? byPage(those) : those.flatMap(describe);
    return [[heading, ...body.map((line) => `  ${line}`)].join('\n')];
  });
  return sections.length === 0 ? 'Nothing to fetch.\n' : `${sections.join('\n\n')}\n`;
}

function describe({ file, is, was, says }: Outcome): string[] {
  return [
    `${file.file} — ${file.title}, ${file.release}`,
    ...identities(is, was).map((line) => `  ${line}`),
    ...says.map((line) => `  ${line}`),
  ];
}

/** Bytes, rows and checksum; before and after where the file was another before. */
function identities(is: Identity | null, was: Identity | null): string[] {
  if (is === null) return [];
  const both = (read: (identity: Identity) => string) =>
    was === null || read(was) === read(is) ? read(is) : `${read(was)} → ${read(is)}`;
  return [
    [
      `${both(({ bytes }) => count(bytes))} bytes`,
      `${both(({ rows }) => (rows === null ? 'unknown' : count(rows)))} rows`,
      `sha256 ${both(({ sha256 }) => sha256.slice(0, 12))}`,
    ].join(', '),
  ];
}

/** Files that a person gets, under the page where they are. */
function byPage(outcomes: readonly Outcome[]): string[] {
  const pages = new Map<string, string[]>();
  for (const { file, there } of outcomes) {
    for (const { address, note } of offersOf(file, 'page')) {
      const state = there ? 'in the folder' : 'missing';
      const lines = [`  ${basename(file.file)} → ${file.file}, ${state}`];
      if (note !== null) lines.push(`    ${note}`);
      pages.set(address, [...(pages.get(address) ?? []), ...lines]);
    }
  }
  return [...pages].flatMap(([address, lines]) => [address, ...lines]);
}
