import type { Report } from './report';

/** The report for a program, in microseconds' precision: the browser's clock has no more. */
export function jsonOf(report: Report): string {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
  return JSON.stringify(report, rounded, 2);
}
