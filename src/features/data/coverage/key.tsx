import type { CoverageLevel } from '../../../figure/coverage';

/** A cell's steps, in words, with what one looks like. */
const levels: readonly { level: CoverageLevel; sample: string; label: string }[] = [
  { level: 'all', sample: '152', label: 'every authority' },
  { level: 'most', sample: '149', label: 'at least 95%' },
  { level: 'some', sample: '94', label: 'fewer' },
  { level: 'england', sample: 'E', label: 'England alone' },
  { level: 'none', sample: '–', label: 'no figures' },
];

/** What colours and marks of the coverage tables mean. */
export function Key() {
  return (
    <ul className="coverage-key" aria-label="Key">
      {levels.map(({ level, sample, label }) => (
        <li key={level}>
          <span className={`coverage-sample coverage-${level}`} aria-hidden="true">
            {sample}
          </span>
          {label}
        </li>
      ))}
      <li>
        <span className="coverage-sample coverage-all coverage-break" aria-hidden="true">
          152
        </span>
        break: not the same thing as before it
      </li>
    </ul>
  );
}
