import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Relationship } from '../../catalogue/relationships/relationship';
import { compareAreasOptions, compareFileOptions } from '../../components/use-prebuilt';
import type { CompareAreas, CompareFile } from '../../figure/compare/compare-file';
import { filesNeeded } from '../../figure/relationship/files-needed';
import type { RelationshipFiles } from '../../figure/relationship/pair';
import type { RelationshipView } from '../../view/relationship-view';

/** A view with all that its figures are drawn from. */
export interface Loaded {
  areas: CompareAreas;
  files: RelationshipFiles;
  view: RelationshipView;
}

/**
 * The prebuilt files of a view. While a newly chosen measure is fetched, what was shown before stays, so
 * that nothing jumps and the focus is kept.
 */
export function useRelationshipFiles(
  relationship: Relationship,
  view: RelationshipView,
): { loaded: Loaded | null; error: Error | null; retry: () => void } {
  const [held, setHeld] = useState<Loaded | null>(null);
  const areas = useQuery(compareAreasOptions());
  const names = filesNeeded(relationship, view);
  const { files, error, retry } = useQueries({
    queries: names.map((id) => compareFileOptions(id)),
    combine: (results) => ({
      files: results.every(({ data }) => data)
        ? Object.fromEntries(
            results.flatMap(({ data }): [string, CompareFile][] =>
              data ? [[data.measure, data]] : [],
            ),
          )
        : null,
      error: results.find((result) => result.error)?.error ?? null,
      retry: () => results.forEach((result) => void result.refetch()),
    }),
  });
  const known =
    held !== null &&
    held.view === view &&
    held.areas === areas.data &&
    sameFiles(held.files, files);
  if (!known && areas.data && files !== null) setHeld({ areas: areas.data, files, view });
  return {
    loaded: held,
    error: areas.error ?? error,
    retry: () => {
      void areas.refetch();
      retry();
    },
  };
}

function sameFiles(held: RelationshipFiles, files: RelationshipFiles | null): boolean {
  return files !== null && Object.keys(files).every((name) => held[name] === files[name]);
}
