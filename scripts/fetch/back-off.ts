/** Time, as the command spends it; a test has its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

const first = 500;
const longest = 30_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubled with each that failed, up to
 * half a minute, and only half of it certain, so that those who failed together do not return together.
 */
export function backOff(failed: number, random: number): number {
  const whole = Math.min(longest, first * 2 ** (failed - 1));
  return whole / 2 + (whole / 2) * random;
}

/** What a Retry-After header asks for, in milliseconds from now; null where it says nothing readable. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse alone would read "-5" or "1.5" as a date.
  const date = /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
