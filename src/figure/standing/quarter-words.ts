import type { QuarterBand } from '../../statistics/quartiles';

const names = ['lowest', 'second-lowest', 'second-highest', 'highest'];

/** A quarter: "highest"; where equal figures span several, "lowest or second-lowest". */
export function quarterName({ first, last }: QuarterBand): string {
  return names.slice(first - 1, last).join(' or ');
}
