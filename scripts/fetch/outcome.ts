import type { Identity } from './identity';
import type { PublishedFile } from './registry';

/** How it can end for a published file, in the order of the list at the end. */
export const outcomeKinds = [
  'new',
  'changed',
  'unchanged',
  'not found',
  'failed',
  'suspicious',
  'by hand',
] as const;

export type OutcomeKind = (typeof outcomeKinds)[number];

/** How it ended for one published file. */
export interface Outcome {
  file: PublishedFile;
  kind: OutcomeKind;
  /** What came, where something did. */
  is: Identity | null;
  /** What it was before, where it was something. */
  was: Identity | null;
  /** What a person should know or do, a sentence each. */
  says: readonly string[];
  /** Whether the file is in its place in the folder. */
  there: boolean;
  /** Whether something beside the file itself went wrong. */
  troubled: boolean;
}

/** Whether an outcome leaves something to put right, so that the command must not end well. */
export function isTrouble({ kind, troubled }: Outcome): boolean {
  return troubled || kind === 'not found' || kind === 'failed' || kind === 'suspicious';
}
