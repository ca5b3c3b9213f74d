import { verdicts, type Verdict } from '../catalogue/claims/verdicts';

/** The verdict that the claims page is narrowed to; null for all. */
export function readClaimsFilter(search: string): Verdict | null {
  const wanted = new URLSearchParams(search).get('verdict');
  return verdicts.find((verdict) => verdict === wanted) ?? null;
}

/** The query string of a filter, without `?`. */
export function writeClaimsFilter(verdict: Verdict | null): string {
  return verdict === null ? '' : `verdict=${verdict}`;
}
