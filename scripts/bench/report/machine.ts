import { arch, availableParallelism, loadavg, platform } from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  platform: string;
  node: string;
  processors: number;
  /** Processes that wanted a processor, on average over the minute before the start. */
  load: number;
}

/** This machine, as it is before anything is measured. */
export function thisMachine(): Machine {
  return {
    platform: `${platform()} ${arch()}`,
    node: process.versions.node,
    processors: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
}
