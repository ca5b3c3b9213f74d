import { Link } from 'wouter';
import { measureOf, findMeasure } from '../../catalogue/measures';
import { NotFound, PrebuiltFailure } from '../../components/page-problem';
import { usePageTitle } from '../../components/use-page-title';
import { useFinderEntries, usePrebuilt } from '../../components/use-prebuilt';
import { ownClaim, periodsAsked, periodsWith, seriesOf } from '../../figure/claims/own-claim';
import { spokenAreas } from '../../figure/claims/spoken-areas';
import type { CompareFile } from '../../figure/compare/compare-file';
import type { RevisionsFile } from '../../figure/revisions-file';
import { CheckForm } from './check-form';
import { CheckResult } from './check-result';
import './claims.css';
import { useClaimView } from './use-claim-view';

function Check({ measureId }: { measureId: string }) {
  const [view, onChange] = useClaimView();
  const entries = useFinderEntries();
  const compared = usePrebuilt<CompareFile>(`compare/${measureId}.json`);
  const revised = usePrebuilt<RevisionsFile>('revisions.json');
  const files = [entries, compared, revised];
  const failed = files.find(({ error }) => error !== null)?.error;
  if (failed) {
    const retry = () => files.forEach(({ refetch }) => void refetch());
    return <PrebuiltFailure error={failed} what="such file" onRetry={retry} />;
  }
  if (!entries.data || !compared.data || !revised.data) {
    return <p className="waiting">Fetching the figures …</p>;
  }
  const measure = measureOf(measureId);
  const area = entries.data.find(({ slug }) => slug === view.area) ?? null;
  const series = area && seriesOf(compared.data, area.code);
  const periods = series ? periodsWith(compared.data, series) : [];
  const { from, to } = periodsAsked(view, periods);
  const own = series && ownClaim(view, compared.data, series, revised.data);
  const { sources } = compared.data;
  return (
    <>
      <CheckForm
        view={view}
        measure={measure}
        area={area}
        periods={periods}
        from={from}
        to={to}
        onChange={onChange}
      />
      {own ? (
        <CheckResult
          own={own}
          view={view}
          measure={measure}
          area={area}
          known={{ sources: { [measure.id]: sources }, nameOf: spokenAreas(entries.data) }}
          sources={sources}
        />
      ) : (
        <p className="notice">
          {periods.length === 0
            ? 'The measure has no figure of this area: choose another of either.'
            : 'A change needs two periods, the first before the second: choose another.'}
        </p>
      )}
    </>
  );
}

/** Checks a number that somebody has read or is about to write, by the rules of the claims page. */
export function CheckPage() {
  usePageTitle('Check a claim');
  const [{ measure }] = useClaimView();
  if (!findMeasure(measure)) return <NotFound>There is no measure called “{measure}”.</NotFound>;
  return (
    <div className="claims-page">
      <header className="page-head">
        <p className="crumbs">
          <Link href="/claims">Claims</Link>
        </p>
        <h1 tabIndex={-1}>Check a claim of your own</h1>
        <p className="lead">
          A number that you have read, or are about to write: what it is of, where and when. It is
          checked by the rules of the claims page, with rounding and revisions taken into account.
          The address holds it all.
        </p>
      </header>
      <Check key={measure} measureId={measure} />
    </div>
  );
}
