import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../components/page-problem';
import { AuthorityPage, RegionPage } from '../features/authority/authority-page';
import { HomePage } from '../features/home/home-page';
import { useArrival } from './use-arrival';

const DataPage = lazy(async () => {
  const { DataPage: component } = await import('../features/data/data-page');
  return { default: component };
});

const MeasuresPage = lazy(async () => {
  const { MeasuresPage: component } = await import('../features/measure/measures-page');
  return { default: component };
});

const MeasurePage = lazy(async () => {
  const { MeasurePage: component } = await import('../features/measure/measure-page');
  return { default: component };
});

const ComparePage = lazy(async () => {
  const { ComparePage: component } = await import('../features/compare/compare-page');
  return { default: component };
});

const RelationshipPage = lazy(async () => {
  const { RelationshipPage: component } =
    await import('../features/relationship/relationship-page');
  return { default: component };
});

const InDepthPage = lazy(async () => {
  const { InDepthPage: component } = await import('../features/in-depth/in-depth-page');
  return { default: component };
});

const ReportPage = lazy(async () => {
  const { ReportPage: component } = await import('../features/report/report-page');
  return { default: component };
});

const MethodsPage = lazy(async () => {
  const { MethodsPage: component } = await import('../features/methods/methods-page');
  return { default: component };
});

const ClaimsPage = lazy(async () => {
  const { ClaimsPage: component } = await import('../features/claims/claims-page');
  return { default: component };
});

const CheckPage = lazy(async () => {
  const { CheckPage: component } = await import('../features/claims/check-page');
  return { default: component };
});

const CoveragePage = lazy(async () => {
  const { CoveragePage: component } = await import('../features/data/coverage/coverage-page');
  return { default: component };
});

const RevisionsPage = lazy(async () => {
  const { RevisionsPage: component } = await import('../features/data/revisions/revisions-page');
  return { default: component };
});

const CodebookPage = lazy(async () => {
  const { CodebookPage: component } = await import('../features/data/codebook/codebook-page');
  return { default: component };
});

/** Which page stands at which path. */
export function Routes() {
  useArrival();
  return (
    <Suspense fallback={<p className="waiting">Fetching the page …</p>}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/authority/:slug">{({ slug }) => <AuthorityPage slug={slug} />}</Route>
        <Route path="/authority/:slug/in-depth">
          {({ slug }) => <InDepthPage key={slug} kind="authority" slug={slug} />}
        </Route>
        <Route path="/region/:slug/in-depth">
          {({ slug }) => <InDepthPage key={slug} kind="region" slug={slug} />}
        </Route>
        <Route path="/england/in-depth">
          <InDepthPage kind="england" slug="england" />
        </Route>
        <Route path="/report/:slug">{({ slug }) => <ReportPage key={slug} slug={slug} />}</Route>
        <Route path="/region/:slug">{({ slug }) => <RegionPage slug={slug} />}</Route>
        <Route path="/measure">
          <MeasuresPage />
        </Route>
        <Route path="/measure/:id">{({ id }) => <MeasurePage id={id} />}</Route>
        <Route path="/compare">
          <ComparePage />
        </Route>
        <Route path="/relationship/:id">{({ id }) => <RelationshipPage key={id} id={id} />}</Route>
        <Route path="/claims">
          <ClaimsPage />
        </Route>
        <Route path="/claims/check">
          <CheckPage />
        </Route>
        <Route path="/data">
          <DataPage />
        </Route>
        <Route path="/methods">
          <MethodsPage />
        </Route>
        <Route path="/data/coverage">
          <CoveragePage />
        </Route>
        <Route path="/data/revisions">
          <RevisionsPage />
        </Route>
        <Route path="/data/codebook">
          <CodebookPage />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
