import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { areaPath } from '../../components/area-path';
import { ComparatorSwitches } from '../../components/comparator-switches';
import { PrebuiltFailure } from '../../components/page-problem';
import { inDepthFileOptions } from '../../components/use-prebuilt';
import { useView } from '../../components/use-view';
import { readAreaView, writeAreaView } from '../../view/area-view';
import type { AreaKind } from '../../vocabulary/area';
import { InDepthFigures } from './in-depth-figures';
import { InDepthHead } from './in-depth-head';

/** The page in depth of an authority, a region or England: seven questions, each with its figure. */
export function InDepthPage({ kind, slug }: { kind: AreaKind; slug: string }) {
  const { data: file, error, refetch } = useQuery(inDepthFileOptions(kind, slug));
  const [view, show] = useView(readAreaView, writeAreaView);
  if (error) {
    const what = `${kind} called “${slug}”`;
    return <PrebuiltFailure error={error} what={what} onRetry={() => void refetch()} />;
  }
  if (!file) return <p className="waiting">Fetching the figures …</p>;
  const { area } = file.facts;
  const text = writeAreaView(view);
  const query = text === '' ? '' : `?${text}`;
  return (
    <>
      <InDepthHead facts={file.facts} query={query} />
      {kind !== 'england' && (
        <ComparatorSwitches
          facts={{ ...file.facts, sources: {} }}
          shown={view.compare}
          onChange={(compare) => show({ ...view, compare })}
        />
      )}
      <InDepthFigures file={file} compare={view.compare} />
      <p className="way">
        <Link href={`${areaPath(area)}${query}`}>Back to {area.spokenName}</Link>
        <span>Referrals, no further action, child protection plans, caseload and re-referrals</span>
      </p>
    </>
  );
}
