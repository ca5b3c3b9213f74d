import { EngineProblem, type EngineProblemKind } from './problem';

/** What the worker posts when it cannot go on: an EngineProblem, in parts that can be posted. */
interface LastWords {
  lastWords: string;
  kind: EngineProblemKind;
}

/** What the worker posts of the error that ended it. */
export function asLastWords(reason: unknown): LastWords {
  const lastWords = reason instanceof Error ? reason.message : String(reason);
  return { lastWords, kind: reason instanceof EngineProblem ? reason.kind : 'crashed' };
}

/** Why the worker cannot go on, where this message of it says so. */
export function problemIn(message: unknown): EngineProblem | undefined {
  return isLastWords(message) ? new EngineProblem(message.kind, message.lastWords) : undefined;
}

function isLastWords(message: unknown): message is LastWords {
  return typeof message === 'object' && message !== null && 'lastWords' in message;
}
