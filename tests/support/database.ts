import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDatabase } from '../../scripts/build-data/build-database';
import type { Engine } from '../../src/engine/engine';
import { createNodeEngine } from '../../src/engine/node';

/** The path of a database built from the committed data, as the product's is, for these tests. */
export async function databasePath(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'cin-database-')), 'cin.duckdb');
  await buildDatabase('data', path);
  return path;
}

/** The native engine over a database built for these tests. */
export async function builtDatabase(): Promise<Engine> {
  return createNodeEngine({ path: await databasePath() });
}
