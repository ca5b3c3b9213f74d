import { Link } from 'wouter';
import { relationships } from '../../catalogue/relationships';

/** The ways on to every other relationship of the catalogue. */
export function OtherRelationships({ than }: { than: string }) {
  const others = relationships.filter(({ id }) => id !== than);
  return (
    <section className="relationship-others" aria-labelledby="others-title">
      <h2 id="others-title">Other relationships</h2>
      <ul>
        {others.map(({ id, question }) => (
          <li key={id}>
            <Link href={`/relationship/${id}`}>{question}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
