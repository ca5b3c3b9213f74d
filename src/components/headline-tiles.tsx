import type { Headline } from '../figure/headlines';

/** The headline figures of an area, each with its own date and what it stands against. */
export function HeadlineTiles({ headlines }: { headlines: readonly Headline[] }) {
  return (
    <ul className="headlines">
      {headlines.map(({ theme, label, value, missing, when, comparisons }) => (
        <li key={theme}>
          <a href={`#${theme}`} className="headline">
            <span className="headline-label">{label}</span>
            <span className="headline-value">{value}</span>
            {missing !== null && <span className="headline-missing">{missing}</span>}
            <span className="headline-when">{when}</span>
          </a>
          {comparisons.length > 0 && (
            <dl>
              {comparisons.map((comparison) => (
                <div key={comparison.label}>
                  <dt>{comparison.label}</dt>
                  <dd>{comparison.value}</dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
