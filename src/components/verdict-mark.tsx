import { verdictWords, type Verdict } from '../catalogue/claims/verdicts';

/** What stands in each mark's ring: more of it, the nearer the number and the figure. */
const shapes: Readonly<Record<Verdict, string>> = {
  matches: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z',
  'matches-revised': 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12ZM8 6a2 2 0 1 1 0 4a2 2 0 1 1 0-4Z',
  close: 'M8 2a6 6 0 0 0 0 12Z',
  differs: '',
  'different-measure': 'M4 7h8v2h-8Z',
  'cannot-be-checked': '',
};

/** A verdict's word with its mark; shapes tell marks apart, and no colour judges. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`verdict verdict-${verdict}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={verdict === 'cannot-be-checked' ? '2.5 2.5' : undefined}
        />
        <path d={shapes[verdict]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {verdictWords[verdict].name}
    </span>
  );
}
