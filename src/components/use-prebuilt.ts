import { queryOptions, useQuery } from '@tanstack/react-query';
import type { AreaFile } from '../figure/area-file';
import type { FinderEntry } from '../figure/finder-file';
import type { MeasureFile } from '../figure/measure-file';
import type { PairRow } from '../query/rows';
import { fetchPrebuilt, PrebuiltProblem } from '../engine/prebuilt';
import type { AreaKind } from '../vocabulary/area';

/** What is absent stays absent; what is out of reach is tried again, twice. */
function retry(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof PrebuiltProblem && error.kind === 'absent');
}

function prebuilt<Content>(name: string) {
  return queryOptions({
    queryKey: ['prebuilt', name],
    queryFn: () => fetchPrebuilt<Content>(name),
    retry,
  });
}

/** The prebuilt file of an authority, a region or England. */
export function areaFileOptions(kind: AreaKind, slug: string) {
  return prebuilt<AreaFile>(kind === 'england' ? 'england.json' : `${kind}/${slug}.json`);
}

/** Every authority's pair of a relationship in the latest year. */
export function useAmong(relationship: string, enabled: boolean) {
  return useQuery({ ...prebuilt<PairRow[]>(`among/${relationship}.json`), enabled });
}

/** The prebuilt file of a measure. */
export function measureFileOptions(id: string) {
  return prebuilt<MeasureFile>(`measure/${id}.json`);
}

/** The list in which an area is found. */
export function useFinderEntries(enabled = true) {
  return useQuery({ ...prebuilt<FinderEntry[]>('finder.json'), enabled });
}
