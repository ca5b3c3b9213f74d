import type { Engine, Statement } from './engine';
import { EngineProblem } from './problem';

/** How an engine is: asked for by nobody yet, on its way, at work, or out of order. */
export type EngineState =
  | { name: 'idle' }
  | { name: 'starting' }
  | { name: 'ready' }
  | { name: 'failed'; problem: EngineProblem };

/** One engine for all who need it; its state in the shape that useSyncExternalStore takes. */
export interface SharedEngine {
  /** The engine, started by the first who asks; after a failure or a crash, anew by the next. */
  start: () => Promise<Engine>;
  state: () => EngineState;
  /** Calls the listener at every change of state, until what it gives is called. */
  subscribe: (listener: () => void) => () => void;
}

/** A shared engine over a way of making one. */
export function shareEngine(create: () => Promise<Engine>): SharedEngine {
  const listeners = new Set<() => void>();
  let state: EngineState = { name: 'idle' };
  let started: Promise<Engine> | undefined;
  let current: Engine | undefined;

  function change(next: EngineState) {
    state = next;
    for (const listener of listeners) listener();
  }

  function fail(problem: EngineProblem) {
    started = undefined;
    current = undefined;
    change({ name: 'failed', problem });
  }

  async function startAnew(): Promise<Engine> {
    change({ name: 'starting' });
    try {
      const engine = await create();
      current = engine;
      change({ name: 'ready' });
      return { ...engine, run: watched(engine) };
    } catch (error) {
      const problem = asProblem(error);
      fail(problem);
      throw problem;
    }
  }

  /** The engine's `run`, which tells when the engine that is at work now has crashed. */
  function watched(engine: Engine): Engine['run'] {
    return async <Row extends object>(statement: Statement) => {
      try {
        return await engine.run<Row>(statement);
      } catch (error) {
        const crashed = error instanceof EngineProblem && error.kind === 'crashed';
        if (crashed && engine === current) fail(error);
        throw error;
      }
    };
  }

  return {
    start: () => (started ??= startAnew()),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whatever kept the engine from starting; where it is not the engine's own word, its code is not there. */
function asProblem(error: unknown): EngineProblem {
  if (error instanceof EngineProblem) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new EngineProblem('network', `The engine could not be fetched: ${reason}`, {
    cause: error,
  });
}
