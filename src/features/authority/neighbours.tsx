import { Link } from 'wouter';
import { areaPath } from '../../components/area-path';
import { StarMark } from '../../components/star-mark';
import { useStarred } from '../../components/use-starred';
import type { AreaFacts } from '../../figure/facts';
import { capitalised } from '../../figure/words';

/** The statistical neighbours, nearest first, with how close the model finds them. */
export function Neighbours({ facts }: { facts: AreaFacts }) {
  const { starred } = useStarred();
  if (facts.neighbours.length === 0) return null;
  return (
    <section className="neighbours" aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">Statistical neighbours</h2>
      <p>
        The ten authorities that the {facts.neighboursModel} model finds most like{' '}
        {facts.area.spokenName}, nearest first. The model says how alike they are; where it says
        “not close”, the neighbours’ median says little.
      </p>
      <ol>
        {facts.neighbours.map((neighbour) => (
          <li key={neighbour.code}>
            <Link href={areaPath(neighbour)}>{capitalised(neighbour.spokenName)}</Link>
            {neighbour.slug === starred && <StarMark />}{' '}
            <small>{neighbour.closeness.toLowerCase()}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
