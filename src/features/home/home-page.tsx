import { AreaFinder } from '../../components/area-finder';
import { AreaPage } from '../../components/area-page';
import { usePageTitle } from '../../components/use-page-title';
import { Authorities } from './authorities';

/** England now, five themes, and every authority to be found. */
export function HomePage() {
  usePageTitle('Children in need in England');
  return (
    <AreaPage
      kind="england"
      slug="england"
      top={() => (
        <header className="page-head hero">
          <h1 tabIndex={-1}>Children in need in England: what the published figures show</h1>
          <p className="lead">
            Referrals, assessments that lead no further, child protection plans and caseloads, for
            every authority in England. Each figure has its date, its source and its caveats.
          </p>
          <AreaFinder id="home-finder" label="Find an authority or region" />
        </header>
      )}
      bottom={() => <Authorities />}
    />
  );
}
