import type { Axis } from '../figure/figure';

const formats = new Map<number, Intl.NumberFormat>();

/** A tick as it is written: "600,000", "12.5%", "−0.5". */
export function formatTick(value: number, axis: Pick<Axis, 'decimals' | 'suffix'>): string {
  const { decimals, suffix } = axis;
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(decimals, format);
  }
  // A minus sign, not a hyphen; and none before a nought.
  const written = format
    .format(value)
    .replace(/^-(?=[0.]*$)/, '')
    .replace('-', '−');
  return `${written}${suffix}`;
}
