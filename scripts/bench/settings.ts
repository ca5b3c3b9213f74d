/** How fast the machine and its line are made to be. */
export interface Setting {
  id: 'full-speed' | '4g-slow-processor';
  name: string;
  /** The page's thread runs at one such part of its speed. */
  processorSlowdown: number;
  /** Null: as fast as it goes. */
  network: Network | null;
}

/** A line's limits, as the DevTools protocol has them: milliseconds a request, bytes a second. */
export interface Network {
  latency: number;
  downloadThroughput: number;
  uploadThroughput: number;
}

const megabit = 1_000_000 / 8;

/** "Fast 4G" of Chrome's DevTools: 9 Mbit/s down, 1.5 up, of each nine tenths; 165 ms a request. */
const fast4G: Network = {
  latency: 165,
  downloadThroughput: 0.9 * 9 * megabit,
  uploadThroughput: 0.9 * 1.5 * megabit,
};

/** The two settings that every browser figure is measured at. */
export const settings: readonly Setting[] = [
  { id: 'full-speed', name: 'full speed', processorSlowdown: 1, network: null },
  {
    id: '4g-slow-processor',
    name: '4G, 4× slower processor',
    processorSlowdown: 4,
    network: fast4G,
  },
];
