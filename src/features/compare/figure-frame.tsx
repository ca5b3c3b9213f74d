import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { FigurePart } from '../../components/figure-part';
import type { SharedChart } from '../../components/share/shareable';
import { compareQuery } from '../../query/compare';
import type { Comparison } from './comparison';
import { comparisonShare } from './comparison-share';
import { DownloadComparison } from './download-comparison';

/** One part of the comparison, with what lets somebody check and reuse it: see FigurePart. */
export function FigureFrame({
  comparison,
  subtitle,
  download,
  chart,
  throughYears = false,
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
  /** As it leaves; absent where the part is a table. */
  chart?: SharedChart;
  /** Whether it shows every period, not the chosen one alone. */
  throughYears?: boolean;
  children: ReactNode;
}) {
  const { measure, slice } = comparison;
  const said = subtitle ?? comparison.subtitle;
  const { id, title } = part;
  return (
    <FigurePart
      {...part}
      subtitle={said}
      sources={slice.file.sources}
      queries={[{ label: 'Every figure with its counts', query: compareQuery(measure) }]}
      measures={[measure.id]}
      download={download ?? <DownloadComparison comparison={comparison} />}
      share={
        chart
          ? () => comparisonShare(comparison, { id, title, subtitle: said, throughYears }, chart)
          : null
      }
      more={
        <Link href={`/measure/${measure.id}`} className="figure-more">
          Definition and caveats
        </Link>
      }
    />
  );
}
