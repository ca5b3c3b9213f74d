import { Link } from 'wouter';
import { measureOf } from '../catalogue/measures/known';
import type { AreaName } from '../figure/facts';
import type { Standing } from '../figure/standing/standing';
import { lowered } from '../figure/words';
import { standingWordsId } from './standing-words';
import './standings.css';

/** Under a figure: what can be said of how unusual it is, and the way to the comparison behind it. */
export function HowUnusual({ area, standing }: { area: AreaName; standing: Standing }) {
  const { measure, sentence } = standing;
  return (
    <div className="how-unusual">
      <h3>Is that unusual?</h3>
      <p>{sentence}</p>
      <p>
        <Link href={`/compare?measure=${measure}&authority=${area.slug}`}>
          Compare {lowered(measureOf(measure).label)}
        </Link>
        {' · '}
        <a href={`#${standingWordsId}`}>What these words mean</a>
      </p>
    </div>
  );
}
