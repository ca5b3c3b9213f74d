import { isReachable, unreachable } from './open-file';
import { EngineProblem } from './problem';

/**
 * The EngineProblem that a failed start stands for. A worker whose script did not arrive does not
 * say so: where one of the files cannot be had it is the network, else something keeps it from running.
 */
export async function failedStart(
  error: unknown,
  files: readonly string[],
): Promise<EngineProblem> {
  if (error instanceof EngineProblem && error.kind === 'network') return error;
  for (const file of files) {
    if (!(await isReachable(file))) return unreachable(file, error);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new EngineProblem('blocked', `The engine could not start: ${reason}`, { cause: error });
}
