import { EngineProblem } from './problem';

const needed = ['WebAssembly', 'Worker', 'DecompressionStream'] as const;

/**
 * Throws an `unsupported` problem where the browser lacks what the engine stands on. To be asked
 * before the engine's code is fetched, which needs some of it to be read at all.
 */
export function checkSupport(scope: object = globalThis): void {
  const missing = needed.filter((name) => !(name in scope));
  if (missing.length > 0) {
    throw new EngineProblem('unsupported', `This browser has no ${missing.join(', no ')}.`);
  }
}
