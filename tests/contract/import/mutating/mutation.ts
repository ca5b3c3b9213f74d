import type { Target } from './target';
import type { Random } from './random';

/** What may come of a mutant, and nothing else. */
export type Expected =
  /** The very outputs of the published file. */
  | 'equal'
  /** A refusal that names the file and, where given, the place. */
  | { refused: Place }
  /** What the difference between the cells says: see `judge`. */
  | 'as its cells say';

/** Where a refusal must point; of several values or columns it names one. */
export interface Place {
  row?: number;
  columns?: readonly string[];
  values?: readonly string[];
}

/** A published file with something done to it. */
export interface Mutant {
  what: string;
  content: Buffer;
  expected: Expected;
}

/** A way to damage or rewrite a file; null where the file does not allow it. */
export type Mutation = (target: Target, random: Random) => Mutant | null;
