import { RelationshipPanelChart } from '../../charts/relationship-panel-chart';
import { FigureTable } from '../../components/figure-table';
import { betweenQuery, yearlyCorrelationsQuery } from '../../query/related-pairs';
import type { Related } from './related';
import { relatedChart } from './related-share';
import { RelationshipPart } from './relationship-part';

/** Every authority-year: r by year, between authorities, within them, and what together they show. */
export function PanelSection({ related }: { related: Related }) {
  const { figures, relationship, view } = related;
  const { between, caption, together, within, years } = figures;
  const told = (one: { sentence: string } | { reason: string }) =>
    'reason' in one ? one.reason : one.sentence;
  return (
    <RelationshipPart
      id="all-years"
      about="Every authority and every year"
      title={years.title}
      subtitle={caption}
      related={related}
      shared={{
        charts: [relatedChart(years, null, () => <RelationshipPanelChart panel={years} />)],
        pairs: figures.pairs,
      }}
      queries={[
        {
          label: 'Each year’s r, every pair counted as one and nothing adjusted for',
          query: yearlyCorrelationsQuery(relationship, view),
        },
        {
          label: 'Between authorities, of their averages',
          query: betweenQuery(relationship, view),
        },
      ]}
      table={() => <FigureTable table={years.table} />}
    >
      <RelationshipPanelChart panel={years} />
      <div className="relationship-pair">
        <section aria-labelledby="between-title">
          <h4 id="between-title">Between authorities</h4>
          <p>{told(between)}</p>
        </section>
        <section aria-labelledby="within-title">
          <h4 id="within-title">Within authorities</h4>
          <p>{told(within)}</p>
        </section>
      </div>
      <p className="relationship-sentence">{together}</p>
    </RelationshipPart>
  );
}
