import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { FigurePart } from '../../components/figure-part';
import { compareQuery } from '../../query/compare';
import type { Comparison } from './comparison';
import { DownloadComparison } from './download-comparison';

/** One part of the comparison, with what lets somebody check and reuse it: see FigurePart. */
export function FigureFrame({
  comparison,
  subtitle,
  download,
  ...part
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
    <FigurePart
      {...part}
      subtitle={subtitle ?? comparison.subtitle}
      sources={slice.file.sources}
      queries={[{ label: 'Every figure with its counts', query: compareQuery(measure) }]}
      measures={[measure.id]}
      download={download ?? <DownloadComparison comparison={comparison} />}
      more={
        <Link href={`/measure/${measure.id}`} className="figure-more">
          Definition and caveats
        </Link>
      }
    />
  );
}
