import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readCompareView, writeCompareView, type CompareView } from '../../view/compare-view';

/** Changes a part of the view; in passing, "back" does not return to what was before. */
export type ChangeView = (part: Partial<CompareView>, inPassing?: boolean) => void;

/** The comparison that the address holds, and a way to change a part of it. */
export function useCompareView(): [CompareView, ChangeView] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const change: ChangeView = useCallback(
    (part, inPassing = false) => {
      const next = writeCompareView({ ...readCompareView(search), ...part });
      navigate(next === '' ? path : `${path}?${next}`, { replace: inPassing });
    },
    [search, path, navigate],
  );
  return [readCompareView(search), change];
}
