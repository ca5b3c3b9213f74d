import { Link } from 'wouter';
import { measures } from '../../catalogue/measures';
import { describePeriodKind } from '../../vocabulary/period';

/** Every measure's definition in a line, with a link to the whole of it. */
export function Definitions() {
  return (
    <section aria-labelledby="definitions-title">
      <h2 id="definitions-title">Definitions</h2>
      <dl className="definitions">
        {measures.map(({ id, label, definition, period, published }) => (
          <div key={id}>
            <dt>
              <Link href={`/measure/${id}`}>{label}</Link>
            </dt>
            <dd>
              {definition}{' '}
              <small>
                {describePeriodKind(period)}; {published ? 'as published' : 'computed here'};{' '}
                <code>{id}</code>
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
