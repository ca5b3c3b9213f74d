import { EngineProblem } from './problem';

const fatal = /^(FATAL|INTERNAL) Error/;

/**
 * The EngineProblem that a failed statement stands for. DuckDB answers a wrong statement with a plain
 * Error; a trap of WebAssembly (a RuntimeError or a RangeError) or a fatal error means it is gone.
 */
export function failedQuery(error: unknown): EngineProblem {
  if (error instanceof EngineProblem) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const crashed = name === 'RuntimeError' || name === 'RangeError' || fatal.test(message);
  return new EngineProblem(crashed ? 'crashed' : 'query', message, { cause: error });
}
