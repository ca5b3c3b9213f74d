import type { Headline } from '../figure/headlines';
import type { Standing } from '../figure/standing/standing';
import { StandingRows } from './standing-rows';

/** The headline figures of an area, each with its own date, what it stands against and where. */
export function HeadlineTiles({
  headlines,
  standings,
}: {
  headlines: readonly Headline[];
  standings: readonly Standing[];
}) {
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
          <StandingRows standing={standings.find((standing) => standing.theme === theme)} />
        </li>
      ))}
    </ul>
  );
}
