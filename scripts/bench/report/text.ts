import { inColumns } from './columns';
import type { ComparisonFinding, Finding, QueryFinding } from './findings';
import type { Report } from './report';
import type { Summary } from './summary';
import type { Verdict } from './verdict';

const times = (number: number) => `${number.toFixed(2)}×`;
const milliseconds = (number: number) => `${number.toFixed(number < 100 ? 1 : 0)} ms`;

function spread({ median, least, greatest }: Summary): string {
  return `${milliseconds(median)} (${least.toFixed(0)} to ${greatest.toFixed(0)})`;
}

/** "≤ 1.10×: missed by 0.04×". */
function judged(verdict: Verdict | null, write: (number: number) => string): string {
  if (verdict === null) return 'for the record';
  const { target, met, missedBy } = verdict;
  return `≤ ${write(target)}: ${met ? 'met' : `missed by ${write(missedBy)}`}`;
}

function comparisonRow(finding: ComparisonFinding): string[] {
  const { what, against, setting, ratio, quartiles, product, other, verdict } = finding;
  return [
    [what, `÷ ${against}`, ...(setting ? [`at ${setting.name}`] : [])].join(' '),
    times(ratio),
    quartiles.map((quartile) => quartile.toFixed(2)).join(' to '),
    spread(product),
    spread(other),
    judged(verdict, times),
  ];
}

function queryRow({ query, setting, product, roundTrips, verdict }: QueryFinding): string[] {
  return [
    `${query} at ${setting.name}`,
    milliseconds(product.median),
    milliseconds(product.p95),
    times(roundTrips.median),
    times(roundTrips.p95),
    judged(verdict, milliseconds),
  ];
}

function kindOf<Kind extends Finding['kind']>(findings: readonly Finding[], kind: Kind) {
  return findings.filter((one): one is Extract<Finding, { kind: Kind }> => one.kind === kind);
}

/** The report as a person reads it, line by line. */
export function textOf({ runs, machine, warnings, findings, leftOut }: Report): string {
  const comparisons = kindOf(findings, 'comparison').map(comparisonRow);
  const durations = kindOf(findings, 'duration');
  const queries = kindOf(findings, 'queries').map(queryRow);
  const paragraphs = [
    [
      `Medians of ${runs} runs (least to greatest), taken in turns; load before: ${machine.load.toFixed(1)} on ${machine.processors} processors.`,
      ...warnings,
    ],
    comparisons.length === 0
      ? []
      : inColumns([['', 'ratio', 'quartiles', 'product', 'other', 'target'], ...comparisons]),
    durations.map(({ what, setting, product }) => `${what} at ${setting.name}: ${spread(product)}`),
    queries.length === 0
      ? []
      : inColumns([
          ['', 'p50', 'p95', 'p50 ÷ SELECT 1', 'p95 ÷ SELECT 1', 'target for p95'],
          ...queries,
        ]),
    leftOut.map(({ suite, reason }) => `Left out: ${suite}. ${reason}`),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
