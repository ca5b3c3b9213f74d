/** What is to be called soon, and when there is nothing more of it. */
export interface Timers {
  /** Done when nothing is to be called soon, and nothing that was called has asked for more. */
  settled: () => Promise<void>;
}

/** Longer waits, in milliseconds, are for readers: nothing is drawn by them. */
const soon = 500;

/** Watches this thread's timers from now on, so that whoever waits for a drawing need not look for it. */
export function watchTimers(): Timers {
  const real = { setTimeout, clearTimeout, setImmediate, clearImmediate };
  const pending = new Set<unknown>();
  const waiting: (() => void)[] = [];
  // Looked at a turn later: by then what was called has asked for what it wants.
  const look = () =>
    real.setImmediate(() => {
      if (pending.size === 0) for (const go of waiting.splice(0)) go();
    });
  const done = (id: unknown) => {
    if (pending.delete(id) && pending.size === 0) look();
  };

  function watched<Call extends (...all: never[]) => void>(
    ask: (call: (...all: Parameters<Call>) => void) => object,
    call: Call,
  ): object {
    const id: object = ask((...all) => {
      try {
        call(...all);
      } finally {
        done(id);
      }
    });
    pending.add(id);
    return id;
  }

  type Call = (...all: unknown[]) => void;
  Object.assign(globalThis, {
    setTimeout: (call: Call, delay = 0, ...all: unknown[]) =>
      delay < soon
        ? watched((one) => real.setTimeout(one, delay, ...all), call)
        : real.setTimeout(call, delay, ...all),
    setImmediate: (call: Call, ...all: unknown[]) =>
      watched((one) => real.setImmediate(one, ...all), call),
    clearTimeout: (id: NodeJS.Timeout) => {
      real.clearTimeout(id);
      done(id);
    },
    clearImmediate: (id: NodeJS.Immediate) => {
      real.clearImmediate(id);
      done(id);
    },
  });
  return {
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        look();
      }),
  };
}
