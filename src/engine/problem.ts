/**
 * Why the engine gave no answer:
 * `unsupported` the browser lacks WebAssembly, workers or DecompressionStream;
 * `network` one of its files could not be fetched;
 * `blocked` the files are there but the worker could not start;
 * `query` the statement was wrong, the engine goes on;
 * `crashed` the engine is gone and has to be started again.
 */
export type EngineProblemKind = 'unsupported' | 'network' | 'blocked' | 'query' | 'crashed';

/** An error of the engine, by kind, so that a page can say what is missing and what to do. */
export class EngineProblem extends Error {
  override readonly name = 'EngineProblem';

  constructor(
    readonly kind: EngineProblemKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
