import { embedProblem } from './embed-problem';
import type { Read } from './embed-values';

/**
 * Reads parameters that may be given once: what is absent is as plain, what makes no sense, or is given
 * twice, is added to the problems.
 */
export function readingOnce(params: URLSearchParams, problems: string[]) {
  return <Value>(name: string, plain: Value, read: (text: string) => Read<Value>): Value => {
    const [text, ...more] = params.getAll(name);
    if (text === undefined) return plain;
    const found =
      more.length > 0
        ? { allowed: `one value (it is given ${more.length + 1} times)` }
        : read(text);
    if ('value' in found) return found.value;
    problems.push(embedProblem(name, text, found.allowed));
    return plain;
  };
}
