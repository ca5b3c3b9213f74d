import { Link } from 'wouter';
import type { Measure } from '../../catalogue/measures/measure';
import type { Source } from '../../figure/facts';
import { sourceLabel } from '../../figure/citation';
import { measureSql } from '../../query/measure-sql';
import { queryOf, queryText } from '../../query/query';
import { describePeriodKind } from '../../vocabulary/period';

/** What a measure is, exactly: definition, parts, method, sources and SQL. */
export function Definition({ measure, sources }: { measure: Measure; sources: readonly Source[] }) {
  const { formula } = measure;
  const direction =
    measure.polarity === null
      ? 'None is agreed: a higher or lower figure is not better or worse in itself.'
      : `A ${measure.polarity} figure is generally agreed to be better.`;
  return (
    <section className="definition" aria-labelledby="definition-title">
      <h2 id="definition-title">Definition</h2>
      <dl>
        <dt>What it is</dt>
        <dd>{measure.definition}</dd>
        {formula.numerator && formula.denominator && (
          <>
            <dt>Numerator</dt>
            <dd>{formula.numerator.label}</dd>
            <dt>Denominator</dt>
            <dd>{formula.denominator.label}</dd>
          </>
        )}
        <dt>Reference date</dt>
        <dd>{describePeriodKind(measure.period)}</dd>
        <dt>Method</dt>
        <dd>{measure.method}</dd>
        <dt>Which direction is better</dt>
        <dd>{direction}</dd>
        <dt>Breaks in the series</dt>
        <dd>
          {measure.breaks.length === 0
            ? 'None declared.'
            : measure.breaks.map(({ reason }) => reason).join(' ')}
        </dd>
        {measure.footnotes.length > 0 && (
          <>
            <dt>Caveats</dt>
            {measure.footnotes.map((note) => (
              <dd key={note}>{note}</dd>
            ))}
          </>
        )}
        <dt>Sources</dt>
        {sources.map((source) => (
          <dd key={source.title}>
            <a href={source.address}>{source.title}</a>, {sourceLabel(source)}
          </dd>
        ))}
        <dt>Id in downloads and addresses</dt>
        <dd>
          <code>{measure.id}</code>
        </dd>
      </dl>
      <details>
        <summary>SQL of the definition</summary>
        <pre tabIndex={0}>
          <code>{queryText(queryOf(measureSql(measure)))};</code>
        </pre>
      </details>
      <p>
        <Link href="/data">All definitions, downloads and sources</Link>
        {' · '}
        <Link href="/methods">How figures are made and compared</Link>
      </p>
    </section>
  );
}
