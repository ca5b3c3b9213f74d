import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readClaimView, writeClaimView, type ClaimView } from '../../view/claim-view';

/** Changes a part of the claim; in passing, "back" does not return to what was before. */
export type ChangeClaim = (part: Partial<ClaimView>, inPassing?: boolean) => void;

/** The claim that the address holds, and a way to change a part of it. */
export function useClaimView(): [ClaimView, ChangeClaim] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const change: ChangeClaim = useCallback(
    (part, inPassing = false) => {
      const next = writeClaimView({ ...readClaimView(search), ...part });
      navigate(next === '' ? path : `${path}?${next}`, { replace: inPassing });
    },
    [search, path, navigate],
  );
  return [readClaimView(search), change];
}
