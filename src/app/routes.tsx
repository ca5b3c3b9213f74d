import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../components/page-problem';
import { AuthorityPage, RegionPage } from '../features/authority/authority-page';
import { HomePage } from '../features/home/home-page';
import { MeasurePage } from '../features/measure/measure-page';
import { MeasuresPage } from '../features/measure/measures-page';
import { useArrival } from './use-arrival';

const DataPage = lazy(async () => {
  const { DataPage: component } = await import('../features/data/data-page');
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
        <Route path="/region/:slug">{({ slug }) => <RegionPage slug={slug} />}</Route>
        <Route path="/measure">
          <MeasuresPage />
        </Route>
        <Route path="/measure/:id">{({ id }) => <MeasurePage id={id} />}</Route>
        <Route path="/data">
          <DataPage />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
