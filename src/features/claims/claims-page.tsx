import { useMemo } from 'react';
import { Link } from 'wouter';
import { articles } from '../../catalogue/claims';
// The whole list: claims may be about any measure.
import '../../catalogue/measures';
import { PrebuiltFailure } from '../../components/page-problem';
import { usePageTitle } from '../../components/use-page-title';
import { usePrebuilt } from '../../components/use-prebuilt';
import { useView } from '../../components/use-view';
import { citationOf, licenceAddress, licenceLine } from '../../figure/citation';
import { checkClaims, countVerdicts } from '../../figure/claims/check-claims';
import type { ClaimsFile } from '../../figure/claims/claims-file';
import { unpackRows } from '../../figure/packed';
import { readClaimsFilter, writeClaimsFilter } from '../../view/claims-filter';
import { ArticleSection } from './article-section';
import './claims.css';
import { useClaimInAddress } from './use-claim-in-address';
import { VerdictSummary } from './verdict-summary';

function Checked({ file }: { file: ClaimsFile }) {
  const [only, show] = useView(readClaimsFilter, writeClaimsFilter);
  const checked = useMemo(() => checkClaims(articles, file), [file]);
  const counts = useMemo(() => countVerdicts(checked), [checked]);
  const england = useMemo(() => unpackRows(file.series), [file]);
  useClaimInAddress();
  return (
    <>
      <VerdictSummary counts={counts} only={only} onChange={show} />
      {only !== null && (counts.get(only) ?? 0) === 0 && (
        <p className="waiting">None of the numbers has this verdict.</p>
      )}
      {checked.map((one) => (
        <ArticleSection key={one.article.id} checked={one} only={only} england={england} />
      ))}
      <p className="figure-source">
        Source: {citationOf(Object.values(file.sources).flat()).text}.{' '}
        <a href={licenceAddress}>{licenceLine}</a>
      </p>
    </>
  );
}

/** Each number of well-known articles, checked against the published figures. */
export function ClaimsPage() {
  usePageTitle('Claims');
  const { data, error, refetch } = usePrebuilt<ClaimsFile>('claims.json');
  if (error)
    return <PrebuiltFailure error={error} what="such file" onRetry={() => void refetch()} />;
  return (
    <div className="claims-page">
      <header className="page-head">
        <h1 tabIndex={-1}>Claims, checked against the figures</h1>
        <p className="lead">
          Five articles that the debate on children’s social care goes back to, number by number.
          Each is told in our own words and checked against the published data as they stand today;
          no verdict is written by hand. A number that was right in its day and has been revised
          since counts as right.
        </p>
        <p>
          <Link href="/claims/check">Check a claim of your own</Link>
        </p>
      </header>
      {data ? <Checked file={data} /> : <p className="waiting">Fetching the figures …</p>}
    </div>
  );
}
