import { usePageTitle } from '../../components/use-page-title';
import { Downloads } from './downloads';
import { MoreAbout } from './more-about';
import { Snippets } from './snippets';
import { Sources } from './sources';
import { SymbolTable } from './symbol-table';

/** Downloads, sources with their provenance, and symbols. */
export function DataPage() {
  usePageTitle('Data and sources');
  return (
    <>
      <header className="page-head">
        <h1 tabIndex={-1}>Data and sources</h1>
        <p className="lead">
          Everything that the charts show, to take away; where it came from; and what it means.
        </p>
      </header>
      <Downloads />
      <Snippets />
      <MoreAbout />
      <Sources />
      <SymbolTable />
    </>
  );
}
