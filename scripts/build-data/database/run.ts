import type { Engine } from '../../../src/engine/engine';

/** Runs one statement on the database that is being written. */
export type Run = Engine['run'];
