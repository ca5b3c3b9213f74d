import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { PrebuiltFailure } from '../../components/page-problem';
import { usePageTitle } from '../../components/use-page-title';
import './data.css';

/** A page about the data whose content is one prebuilt file: heading, then the content when it is there. */
export function PageOfFile<Content>({
  title,
  lead,
  query,
  children,
}: {
  title: string;
  lead: string;
  query: UseQueryResult<Content>;
  children: (content: Content) => ReactNode;
}) {
  usePageTitle(title);
  const { data, error, refetch } = query;
  if (error) return <PrebuiltFailure error={error} what="such file" onRetry={() => void refetch()} />;
  return (
    <>
      <header className="page-head">
        <p className="crumbs">
          <Link href="/data">Data and sources</Link>
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      {data === undefined ? <p className="waiting">Fetching the file …</p> : children(data)}
    </>
  );
}
