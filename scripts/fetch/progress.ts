import { MultiBar, type SingleBar } from 'cli-progress';
import type { Outcome } from './outcome';
import type { PublishedFile } from './registry';
import type { Listener } from './transfer';

/** Something that takes text; a terminal or a pipe. */
export type Output = NodeJS.WritableStream & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>;

/** Shows how a run goes. */
export interface Progress {
  listen(file: PublishedFile): Listener;
  end(outcome: Outcome): void;
  stop(): void;
}

/** Bars on a terminal; elsewhere a plain line for each thing that happens. */
export function showProgress(out: Output): Progress {
  // A terminal that says it has no columns cannot be drawn on.
  return out.isTTY === true && (out.columns ?? 0) > 0 ? bars(out) : lines(out);
}

function lines(out: Output): Progress {
  return {
    listen: ({ file }) => ({
      onBytes: () => undefined,
      onWait: (why, milliseconds) => {
        out.write(`${file}: ${why}; waiting ${seconds(milliseconds)}\n`);
      },
    }),
    end: ({ file, kind }) => {
      out.write(`${file.file}: ${kind}\n`);
    },
    stop: () => undefined,
  };
}

function bars(out: Output): Progress {
  const all = new MultiBar({
    stream: out,
    format: '{bar} {percentage}% {name} {what}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    // Its own way stops the bars and lets the command go on.
    gracefulExit: false,
  });
  const byFile = new Map<string, SingleBar>();
  const leave = () => {
    all.stop();
    process.exit(130);
  };
  process.once('SIGINT', leave);
  return {
    listen: ({ file }) => {
      const bar = all.create(1, 0, { name: file, what: '' });
      byFile.set(file, bar);
      return {
        onBytes: (soFar, total) => {
          bar.setTotal(total ?? soFar);
          bar.update(soFar, { what: '' });
        },
        onWait: (why, milliseconds) => {
          bar.update({ what: `${why}; waiting ${seconds(milliseconds)}` });
        },
      };
    },
    end: ({ file, kind }) => {
      const bar = byFile.get(file.file);
      if (bar === undefined) return;
      if (kind === 'unchanged') bar.update(bar.getTotal());
      bar.update({ what: kind });
    },
    stop: () => {
      process.off('SIGINT', leave);
      all.stop();
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`;
}
