import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { measureOf } from '../../catalogue/measures/known';
import { FigurePart } from '../../components/figure-part';
import { filesNeeded } from '../../figure/relationship/files-needed';
import type { NamedQuery } from '../../figure/area-data';
import { relatedPairsQuery } from '../../query/related-pairs';
import { DownloadPairs } from './download-pairs';
import type { Related } from './related';
import { relatedShare, type SharedPairs } from './related-share';

/** One part of the page, with what lets somebody check and reuse it: see FigurePart. */
export function RelationshipPart({
  related,
  queries = [],
  measures,
  shared = null,
  ...part
}: {
  id: string;
  about: string;
  /** The finding. */
  title: string;
  subtitle: string;
  related: Related;
  /** Besides the query of all pairs. */
  queries?: readonly NamedQuery[];
  /** Shown here; those of the switches unless said. */
  measures?: readonly string[];
  /** The charts as they leave; null where there is none. */
  shared?: SharedPairs | null;
  table: (() => ReactNode) | null;
  children: ReactNode;
}) {
  const { relationship, files, view } = related;
  const shown = measures ?? [view.x, view.y];
  const { id, title, subtitle } = part;
  const sources = filesNeeded(relationship, view)
    .filter((id) => shown.includes(id))
    .flatMap((id) => files[id]?.sources ?? []);
  return (
    <FigurePart
      {...part}
      sources={sources}
      queries={[
        ...queries,
        { label: 'Every pair of every year', query: relatedPairsQuery(relationship, view) },
      ]}
      measures={shown}
      share={
        shared && (() => relatedShare(related, { id, title, subtitle }, shared, sources, shown))
      }
      download={<DownloadPairs related={related} />}
      more={shown.map((id) => (
        <Link key={id} href={`/measure/${id}`} className="figure-more">
          {measureOf(id).label}: definition
        </Link>
      ))}
    />
  );
}
