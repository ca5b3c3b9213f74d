import { leastRuns, type Options, type SuiteId } from '../arguments';
import type { Result } from '../result';
import { settings, type Setting } from '../settings';
import { findingOf, type Finding } from './findings';
import type { Machine } from './machine';

/** What was not measured, and why. */
export interface LeftOut {
  suite: SuiteId;
  reason: string;
}

/** All that a benchmark has to tell; `--json` prints it as it stands. Times are in milliseconds. */
export interface Report {
  runs: number;
  machine: Machine;
  /** What keeps the figures from being quoted. */
  warnings: readonly string[];
  settings: readonly Setting[];
  findings: readonly Finding[];
  leftOut: readonly LeftOut[];
}

/** The report on what was measured. */
export function reportOn(
  results: readonly Result[],
  leftOut: readonly LeftOut[],
  { runs }: Options,
  machine: Machine,
): Report {
  const warnings: string[] = [];
  if (runs < leastRuns) warnings.push(`Fewer than ${leastRuns} runs: a look, not a figure.`);
  if (machine.load > machine.processors / 2) {
    warnings.push('The machine was busy with something else: measure again when it is not.');
  }
  return { runs, machine, warnings, settings, findings: results.map(findingOf), leftOut };
}
