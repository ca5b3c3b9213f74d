import { Link } from 'wouter';
import type { AreaName } from '../figure/facts';
import { writeAreaView, type AreaView } from '../view/area-view';
import { inDepthPath } from './area-path';

/** The way from an area's first page to its page in depth, with the same comparators. */
export function InDepthLink({ area, view }: { area: AreaName; view: AreaView }) {
  const query = writeAreaView({ ...view });
  return (
    <p className="way">
      <Link href={`${inDepthPath(area)}${query === '' ? '' : `?${query}`}`}>
        In depth: more on {area.spokenName}
      </Link>
      <span>
        Referrals by month and by source, assessments and what they find, from enquiry to plan,
        categories of abuse, child in need plans
      </span>
    </p>
  );
}
