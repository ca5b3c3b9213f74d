import { isSlug } from './group-choice';

/** What a claim of one's own is of: a figure, or a change in the measure's unit or in per cent. */
export const claimKinds = ['figure', 'difference', 'percent'] as const;

/** How a number was put, as a reader chooses it. */
export const claimHows = ['rounded', 'exactly', 'about', 'more-than', 'less-than'] as const;

/** A claim of one's own, as its address holds it. */
export interface ClaimView {
  /** A measure's id. */
  measure: string;
  /** An area's slug. */
  area: string;
  kind: (typeof claimKinds)[number];
  /** The year that the files label the figure with, and of a change the last; null for the latest. */
  year: number | null;
  /** The year that a change is from; null for the one before. */
  since: number | null;
  /** The number as it was written, digits only: "48100", "12.0", "-3"; null while there is none. */
  said: string | null;
  how: (typeof claimHows)[number];
}

/** The page as it opens. */
export const firstClaimView: ClaimView = {
  measure: 'referrals',
  area: 'england',
  kind: 'figure',
  year: null,
  since: null,
  said: null,
  how: 'rounded',
};

/** A number as a reader may write it, "48,100", "−3.5 %", as digits; null for what is no such number. */
export function readSaid(text: string): string | null {
  const plain = text
    .trim()
    .replace(/[\s,%]/g, '')
    .replace(/^[−–]/, '-');
  return /^-?\d{1,9}(\.\d{1,2})?$/.test(plain) ? plain : null;
}

/** The unit of the last digit that a number states: noughts at the end of a whole one state nothing. */
export function lastDigit(said: string, how: ClaimView['how']): number {
  const decimals = /\.(\d+)$/.exec(said)?.[1]?.length ?? 0;
  if (decimals > 0) return Number((10 ** -decimals).toFixed(decimals));
  if (how === 'exactly' || Number(said) === 0) return 1;
  return 10 ** (/0*$/.exec(said)?.[0].length ?? 0);
}

function readYear(text: string | null): number | null {
  return text !== null && /^[12]\d{3}$/.test(text) ? Number(text) : null;
}

/** The claim that a query string holds; what makes no sense is passed over. */
export function readClaimView(search: string): ClaimView {
  const params = new URLSearchParams(search);
  const first = firstClaimView;
  const measure = params.get('measure') ?? '';
  const area = params.get('area') ?? '';
  const said = params.get('said');
  const kind = claimKinds.find((one) => one === params.get('kind')) ?? first.kind;
  return {
    measure: isSlug(measure) ? measure : first.measure,
    area: isSlug(area) ? area : first.area,
    kind,
    year: readYear(params.get('year')),
    since: kind === 'figure' ? null : readYear(params.get('since')),
    said: said !== null && readSaid(said) === said ? said : null,
    how: claimHows.find((one) => one === params.get('how')) ?? first.how,
  };
}

/** The query string of a claim, without `?`; empty for the page as it opens. */
export function writeClaimView(view: ClaimView): string {
  const first = firstClaimView;
  const parts = [
    view.measure === first.measure ? null : `measure=${view.measure}`,
    view.area === first.area ? null : `area=${view.area}`,
    view.kind === first.kind ? null : `kind=${view.kind}`,
    view.year === null ? null : `year=${view.year}`,
    view.since === null || view.kind === 'figure' ? null : `since=${view.since}`,
    view.said === null ? null : `said=${view.said}`,
    view.how === first.how ? null : `how=${view.how}`,
  ];
  return parts.filter((part) => part !== null).join('&');
}
