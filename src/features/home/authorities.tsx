import { Link } from 'wouter';
import { areaPath } from '../../components/area-path';
import { StarMark } from '../../components/star-mark';
import { useStarred } from '../../components/use-starred';
import { useFinderEntries } from '../../components/use-prebuilt';
import type { FinderEntry } from '../../figure/finder-file';

/** False for a part of London: its authorities are listed under London. */
function hasAuthorities(region: FinderEntry, entries: readonly FinderEntry[]): boolean {
  return entries.some((entry) => entry.region === region.name);
}

/** Every authority by region, for whoever would rather look than type. */
export function Authorities() {
  const { data: entries = [] } = useFinderEntries();
  const { starred } = useStarred();
  const own = entries.find(({ kind, slug }) => kind === 'authority' && slug === starred);
  const regions = entries.filter((entry) => entry.kind === 'region');
  return (
    <section aria-labelledby="authorities-title" className="authorities">
      <h2 id="authorities-title">Every authority</h2>
      {own && (
        <p>
          <span aria-hidden="true">★</span> Your authority:{' '}
          <Link href={areaPath(own)}>{own.name}</Link>
        </p>
      )}
      <div className="regions">
        {regions
          .filter((region) => hasAuthorities(region, entries))
          .map((region) => (
            <details key={region.code}>
              <summary>{region.name}</summary>
              <p>
                <Link href={areaPath(region)}>The region as a whole</Link>
              </p>
              <ul>
                {entries
                  .filter((entry) => entry.region === region.name)
                  .map((entry) => (
                    <li key={entry.code}>
                      <Link href={areaPath(entry)}>{entry.name}</Link>
                      {entry === own && <StarMark />}
                      {entry.lastYear !== null && <small> until {entry.lastYear}</small>}
                    </li>
                  ))}
              </ul>
            </details>
          ))}
      </div>
      <p>
        Parts of London:{' '}
        {regions
          .filter((region) => !hasAuthorities(region, entries))
          .map((region, index) => (
            <span key={region.code}>
              {index > 0 && ' · '}
              <Link href={areaPath(region)}>{region.name}</Link>
            </span>
          ))}
      </p>
    </section>
  );
}
