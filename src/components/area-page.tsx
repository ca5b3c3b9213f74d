import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readAreaFile, type AreaFile } from '../figure/area-file';
import { headlinesOf } from '../figure/headlines';
import { readAreaView, writeAreaView } from '../view/area-view';
import type { AreaKind } from '../vocabulary/area';
import { AreaFigures } from './area-figures';
import { ComparatorSwitches } from './comparator-switches';
import { HeadlineTiles } from './headline-tiles';
import { InDepthLink } from './in-depth-link';
import { PrebuiltFailure } from './page-problem';
import { ReportLink } from './report-link';
import { StandingWords } from './standing-words';
import { useOneByOne } from './use-after-paint';
import { areaFileOptions } from './use-prebuilt';
import { useView } from './use-view';

/** Headlines, switches and five figures of an area; `top` and `bottom` are the page's own. */
export function AreaPage({
  kind,
  slug,
  top,
  bottom,
}: {
  kind: AreaKind;
  slug: string;
  top: (file: AreaFile) => ReactNode;
  bottom: (file: AreaFile) => ReactNode;
}) {
  const { data: file, error, refetch } = useQuery(areaFileOptions(kind, slug));
  const [view, show] = useView(readAreaView, writeAreaView);
  const turns = useOneByOne(file ? 2 : 1);
  if (error) {
    const what = `${kind} called “${slug}”`;
    return <PrebuiltFailure error={error} what={what} onRetry={() => void refetch()} />;
  }
  if (!file) return <p className="waiting">Fetching the figures …</p>;
  return (
    <>
      {top(file)}
      <HeadlineTiles
        headlines={headlinesOf(file.facts, readAreaFile(file))}
        standings={file.standings}
      />
      <div className="ways">
        <InDepthLink area={file.facts.area} view={view} />
        {file.standings.length > 0 && <ReportLink area={file.facts.area} />}
      </div>
      {kind !== 'england' && (
        <ComparatorSwitches
          facts={file.facts}
          shown={view.compare}
          onChange={(compare) => show({ ...view, compare })}
        />
      )}
      <AreaFigures file={file} compare={view.compare} />
      {turns > 1 && (
        <>
          {file.standings.length > 0 && <StandingWords />}
          <div className="ways">
            <InDepthLink area={file.facts.area} view={view} />
          </div>
        </>
      )}
      {turns > 1 && bottom(file)}
    </>
  );
}
