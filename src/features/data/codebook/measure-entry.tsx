import { Link } from 'wouter';
import { reachWords, type CodebookMeasure } from '../../../figure/codebook';
import { describePeriod, describePeriodKind } from '../../../vocabulary/period';

function scaleWords({ numerator, denominator, scale }: CodebookMeasure): string | null {
  if (numerator === null || denominator === null) return null;
  return scale === null || scale === 1 ? '' : `, times ${scale.toLocaleString('en-GB')}`;
}

/** Terms and what stands for each; nothing for an empty list. */
function Lines({ term, texts }: { term: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </>
  );
}

/** A measure's entry: all that the catalogue says of it. */
export function MeasureEntry({
  measure,
  titles,
}: {
  measure: CodebookMeasure;
  titles: ReadonlyMap<string, string>;
}) {
  const { id, label, definition, unit, period, numerator, denominator } = measure;
  const scale = scaleWords(measure);
  return (
    <article className="entry" id={`measure-${id}`}>
      <h3>
        <Link href={`/measure/${id}`}>{label}</Link> <code>{id}</code>{' '}
        <a className="anchor" href={`#measure-${id}`} aria-label={`Link to this entry: ${label}`}>
          #
        </a>
      </h3>
      <dl>
        <dt>Definition</dt>
        <dd>{definition}</dd>
        <dt>Unit</dt>
        <dd>
          {unit}; {describePeriodKind(period).toLowerCase().replace('march', 'March').replace('september', 'September')}
        </dd>
        {scale !== null && (
          <>
            <dt>Parts</dt>
            <dd>
              {numerator}, divided by {denominator}
              {scale}
            </dd>
          </>
        )}
        <dt>Source columns</dt>
        {measure.sources.map(({ column, dataSet }) => (
          <dd key={column}>
            <a href={`#column-${column}`}>
              <code>{column}</code>
            </a>{' '}
            in {titles.get(dataSet) ?? dataSet}
          </dd>
        ))}
        <dt>Years with figures</dt>
        <dd>{reachWords(measure.reach)}</dd>
        <Lines
          term="Breaks"
          texts={measure.breaks.map(({ at, reason }) => `${describePeriod(period, at)}: ${reason}`)}
        />
        <Lines term="Known problems" texts={measure.known} />
        <Lines term="Notes" texts={measure.footnotes} />
        <dt>Method</dt>
        <dd>{measure.method}</dd>
      </dl>
    </article>
  );
}
