import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Disclosure } from '../../components/disclosure';
import { SqlDetails } from '../../components/sql-details';
import { citationOf, licenceAddress, licenceLine } from '../../figure/citation';
import { compareQuery } from '../../query/compare';
import type { Comparison } from './comparison';
import { DownloadComparison } from './download-comparison';

/**
 * One part of the comparison: what it is about, its finding, its chart, and what lets somebody check
 * and reuse it. `table` is the chart's alternative; null where the part is a table itself.
 */
export function FigureFrame({
  id,
  about,
  title,
  subtitle,
  comparison,
  table,
  download,
  children,
}: {
  id: string;
  /** "Where they lie". */
  about: string;
  /** The finding. */
  title: string;
  /** The measure and the period, unless said. */
  subtitle?: string;
  comparison: Comparison;
  table: (() => ReactNode) | null;
  /** Of the figures of the period, unless said. */
  download?: ReactNode;
  children: ReactNode;
}) {
  const { measure, slice } = comparison;
  return (
    <section className="figure compare-figure" id={id} aria-labelledby={`${id}-about`}>
      <h2 id={`${id}-about`}>{about}</h2>
      <h3>{title}</h3>
      <p className="figure-subtitle">{subtitle ?? comparison.subtitle}</p>
      {children}
      <p className="figure-source">
        Source: {citationOf(slice.file.sources).text}. <a href={licenceAddress}>{licenceLine}</a>
      </p>
      <div className="figure-tools">
        {table && <Disclosure summary="Table">{table}</Disclosure>}
        <SqlDetails
          queries={[{ label: 'Every figure with its counts', query: compareQuery(measure) }]}
          measures={[measure.id]}
        />
        {download ?? <DownloadComparison comparison={comparison} />}
        <Link href={`/measure/${measure.id}`} className="figure-more">
          Definition and caveats
        </Link>
      </div>
    </section>
  );
}
