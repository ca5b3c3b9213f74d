import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDatabase } from '../../scripts/build-data/build-database';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the database that was built from the committed data. */
    database: string;
  }
}

/** Builds the database once for all contract tests, a score of which ask it; gives what takes it away. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cin-database-'));
  const path = join(folder, 'cin.duckdb');
  await buildDatabase('data', path);
  project.provide('database', path);
  return () => rmSync(folder, { recursive: true, force: true });
}
