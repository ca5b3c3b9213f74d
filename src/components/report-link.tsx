import { Link } from 'wouter';
import type { AreaName } from '../figure/facts';

/** The way to an authority's report, a few pages of paper. */
export function ReportLink({ area }: { area: AreaName }) {
  return (
    <p className="way">
      <Link href={`/report/${area.slug}`}>Report on {area.spokenName}, to print</Link>
      <span>All five on paper: charts, comparisons, what is missing, and questions to discuss</span>
    </p>
  );
}
