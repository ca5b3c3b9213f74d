import {
  AsyncDuckDB,
  VoidLogger,
  type WorkerTaskReturnType,
  type WorkerTaskVariant,
} from '@duckdb/duckdb-wasm';
import { problemIn } from './last-words';
import { EngineProblem } from './problem';

/**
 * DuckDB's link to its worker, which by itself would wait for ever for a worker that is gone. Here
 * whatever waits for it fails, and whatever comes after, with the reason why it was lost.
 */
export class DuckDBWorker extends AsyncDuckDB {
  #loss: Error | undefined;

  constructor(private readonly worker: Worker) {
    super(new VoidLogger(), worker);
  }

  /** Ends the worker; the first reason given is the one that counts. */
  lose(reason: Error): void {
    this.#loss ??= reason;
    this.worker.terminate();
    for (const task of this._pendingRequests.values()) task.promiseRejecter(this.#loss);
    this._pendingRequests.clear();
  }

  protected override async postTask<W extends WorkerTaskVariant>(
    task: W,
    transfer?: ArrayBuffer[],
  ): Promise<WorkerTaskReturnType<W>> {
    if (this.#loss) throw this.#loss;
    return super.postTask(task, transfer);
  }

  protected override onMessage(event: MessageEvent): void {
    const problem = problemIn(event.data);
    if (problem) this.lose(problem);
    else super.onMessage(event);
  }

  protected override onError(event: ErrorEvent): void {
    event.preventDefault();
    this.lose(
      new EngineProblem(
        'crashed',
        event.message || 'The worker was not let in, or ended without a word.',
      ),
    );
  }
}
