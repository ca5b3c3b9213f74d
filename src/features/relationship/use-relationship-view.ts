import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Relationship } from '../../catalogue/relationships/relationship';
import {
  readRelationshipView,
  writeRelationshipView,
  type RelationshipView,
} from '../../view/relationship-view';

/** Changes a part of the view; in passing, "back" does not return to what was before. */
export type ChangeView = (part: Partial<RelationshipView>, inPassing?: boolean) => void;

/** The view of a relationship that the address holds, and a way to change a part of it. */
export function useRelationshipView(relationship: Relationship): [RelationshipView, ChangeView] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = useMemo(() => readRelationshipView(relationship, search), [relationship, search]);
  const change: ChangeView = useCallback(
    (part, inPassing = false) => {
      const next = writeRelationshipView(relationship, { ...view, ...part });
      navigate(next === '' ? path : `${path}?${next}`, { replace: inPassing });
    },
    [relationship, view, path, navigate],
  );
  return [view, change];
}
