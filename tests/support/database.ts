import { inject } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { createNodeEngine } from '../../src/engine/node';

/** The path of the database that was built from the committed data, as the product's is: only to be read. */
export function databasePath(): string {
  return inject('database');
}

/** The native engine over it. */
export function builtDatabase(): Promise<Engine> {
  return createNodeEngine({ path: databasePath() });
}
