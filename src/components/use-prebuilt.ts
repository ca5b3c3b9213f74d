import { queryOptions, useQuery } from '@tanstack/react-query';
import type { AreaFile } from '../figure/area-file';
import type { CompareAreas, CompareFile } from '../figure/compare/compare-file';
import type { ContinuityFile } from '../figure/continuity-file';
import type { FinderEntry } from '../figure/finder-file';
import type { InDepthFile } from '../figure/in-depth-file';
import type { MeasureFile } from '../figure/measure-file';
import type { PairRow } from '../query/rows';
import type { PolicyEvent } from '../vocabulary/policy-event';
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

/** The prebuilt file in depth of an authority, a region or England. */
export function inDepthFileOptions(kind: AreaKind, slug: string) {
  return prebuilt<InDepthFile>(
    kind === 'england' ? 'in-depth/england.json' : `in-depth/${kind}/${slug}.json`,
  );
}

/** The prebuilt file of a reorganised area's before and after. */
export function continuityOptions(slug: string) {
  return prebuilt<ContinuityFile>(`continuity/${slug}.json`);
}

/** Every authority's pair of a relationship in the latest year. */
export function useAmong(relationship: string, enabled: boolean) {
  return useQuery({ ...prebuilt<PairRow[]>(`among/${relationship}.json`), enabled });
}

/** The prebuilt file of a measure. */
export function measureFileOptions(id: string) {
  return prebuilt<MeasureFile>(`measure/${id}.json`);
}

/** The prebuilt file that authorities are compared from by a measure. */
export function compareFileOptions(id: string) {
  return prebuilt<CompareFile>(`compare/${id}.json`);
}

/** Every authority as somebody compares it. */
export function compareAreasOptions() {
  return prebuilt<CompareAreas>('compare/areas.json');
}

/** Everything that happened, with its words and sources. */
export function usePolicyEvents() {
  return useQuery(prebuilt<PolicyEvent[]>('policy-events.json'));
}

/** The list in which an area is found. */
export function useFinderEntries(enabled = true) {
  return useQuery({ ...prebuilt<FinderEntry[]>('finder.json'), enabled });
}

/** A prebuilt file by its name, for a page that alone asks for it. */
export function usePrebuilt<Content>(name: string) {
  return useQuery(prebuilt<Content>(name));
}
