import type { ReactNode } from 'react';
import type { NamedQuery } from '../figure/area-data';
import { citationOf, licenceAddress, licenceLine } from '../figure/citation';
import type { Source } from '../figure/facts';
import { Disclosure } from './disclosure';
import './figure-part.css';
import type { Shareable } from './share/shareable';
import { ShareButton } from './share/share-button';
import { SqlDetails } from './sql-details';

/**
 * One part of a page that looks into figures: what it is about, its finding, its chart, and what lets
 * somebody check and reuse it. `table` is the chart's alternative; null where the part is a table itself.
 */
export function FigurePart({
  id,
  about,
  title,
  subtitle,
  sources,
  queries,
  measures,
  table,
  download,
  share,
  more,
  children,
}: {
  id: string;
  /** "Where they lie". */
  about: string;
  /** The finding. */
  title: string;
  /** What it is of, and when. */
  subtitle: string;
  sources: readonly Source[];
  queries: readonly NamedQuery[];
  /** The ids of those whose SQL is shown. */
  measures: readonly string[];
  table: (() => ReactNode) | null;
  download: ReactNode;
  /** What leaves of it; null where it has no chart. */
  share: (() => Shareable) | null;
  /** Where it is described further. */
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="figure figure-part" id={id} aria-labelledby={`${id}-about`}>
      <h2 id={`${id}-about`}>{about}</h2>
      <h3>{title}</h3>
      <p className="figure-subtitle">{subtitle}</p>
      {children}
      <p className="figure-source">
        Source: {citationOf(sources).text}. <a href={licenceAddress}>{licenceLine}</a>
      </p>
      <div className="figure-tools">
        {table && <Disclosure summary="Table">{table}</Disclosure>}
        <SqlDetails queries={queries} measures={measures} />
        {download}
        {share && <ShareButton title={title} share={share} />}
        {more}
      </div>
    </section>
  );
}
