import type { Parameter } from '../query/query';
import { EngineProblem } from './problem';

/** The parameters; throws where a number is not finite, which the browser's engine takes for NULL. */
export function checkedParameters(sql: string, params: readonly Parameter[] = []): Parameter[] {
  for (const [index, value] of params.entries()) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new EngineProblem('query', `Parameter ${index + 1} is ${value}, not a number: ${sql}`);
    }
  }
  return [...params];
}

/** Throws where two columns share a name, of which a row could hold only one. */
export function checkColumnNames(names: readonly string[], sql: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new EngineProblem('query', `Two columns are named "${twice}"; rename one: ${sql}`);
  }
}
