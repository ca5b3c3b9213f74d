import { useSyncExternalStore } from 'react';
import { engine } from '../engine/shared';
import type { EngineProblemKind } from '../engine/problem';

const reasons: Record<EngineProblemKind, string> = {
  unsupported: 'this browser cannot run the database (it lacks WebAssembly or workers)',
  network: 'the database could not be fetched',
  blocked: 'this browser or its settings stopped the database from starting',
  query: 'the database did not understand the question',
  crashed: 'the database stopped',
};

/** Says what is missing where the engine could not answer, and offers another try. */
export function EngineState({ what, onRetry }: { what: string; onRetry?: () => void }) {
  const state = useSyncExternalStore(engine.subscribe, engine.state);
  const kind = state.name === 'failed' ? state.problem.kind : 'query';
  return (
    <p className="notice" role="status">
      {what} can’t be shown: {reasons[kind]}. Everything else on this page stands.
      {onRetry && (
        <>
          {' '}
          <button type="button" className="quiet-button" onClick={onRetry}>
            Try again
          </button>
        </>
      )}
    </p>
  );
}
