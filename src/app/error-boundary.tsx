import { Component, type ReactNode } from 'react';

/** Catches what a page threw while it was drawn: says so, and offers ways on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="page-problem" role="alert">
        <h1 tabIndex={-1}>This page could not be shown</h1>
        <p>
          Something went wrong on our side, not with what you did. No figure is shown rather than a
          wrong one.
        </p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            Load the page again
          </button>{' '}
          or <a href={import.meta.env.BASE_URL}>go to England</a>.
        </p>
        <details>
          <summary>What went wrong</summary>
          <pre tabIndex={0}>{error.message}</pre>
        </details>
      </div>
    );
  }
}
