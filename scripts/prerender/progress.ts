import { SingleBar } from 'cli-progress';

/** Shows how far a long work is. */
export interface Progress {
  /** Another so many pieces are to be done. */
  expect: (pieces: number) => void;
  done: (what: string) => void;
  stop: () => void;
}

/** A bar on a terminal; silence elsewhere. */
export function showProgress(out: NodeJS.WriteStream): Progress {
  if (!out.isTTY) return { expect: () => undefined, done: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream: out,
    format: '{bar} {value} of {total} {what}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
  });
  let total = 0;
  return {
    expect: (pieces) => {
      if (total === 0) bar.start(pieces, 0, { what: '' });
      total += pieces;
      bar.setTotal(total);
    },
    done: (what) => bar.increment(1, { what }),
    stop: () => bar.stop(),
  };
}
