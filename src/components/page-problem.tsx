import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { PrebuiltProblem } from '../engine/prebuilt';
import { AreaFinder } from './area-finder';

/** A page that is not there, with ways on. */
export function NotFound({ children }: { children?: ReactNode }) {
  return (
    <div className="page-problem">
      <h1 tabIndex={-1}>There is no page here</h1>
      <p>{children ?? 'The address may be old or have a slip in it.'}</p>
      <AreaFinder id="not-found-finder" label="Find an authority or region" />
      <p>
        Or go to <Link href="/">England</Link>, <Link href="/measure">all measures</Link> or{' '}
        <Link href="/data">data and sources</Link>.
      </p>
    </div>
  );
}

/** What a page says when its prebuilt file did not come: not there, or out of reach. */
export function PrebuiltFailure({
  error,
  what,
  onRetry,
}: {
  error: Error;
  what: string;
  onRetry: () => void;
}) {
  if (error instanceof PrebuiltProblem && error.kind === 'absent') {
    return <NotFound>There is no {what}.</NotFound>;
  }
  return (
    <div className="page-problem">
      <h1 tabIndex={-1}>The figures are out of reach</h1>
      <p>
        This page’s figures could not be fetched. Your connection may be down; pages that you opened
        before still work without one.
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
