import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { AreaFinder } from '../components/area-finder';
import { StarredLink } from '../components/starred-link';
import { licenceAddress, licenceLine } from '../figure/citation';

/** The frame of every page: skip link, head with finder, main, foot. */
export function Layout({ children }: { children: ReactNode }) {
  const [isHome] = useRoute('/');
  return (
    <>
      <a className="skip" href="#main">
        Skip to the figures
      </a>
      <header className="site-head">
        <div className="site-width">
          <Link href="/" className="brand">
            CIN Explorer
          </Link>
          <nav aria-label="Main">
            <Link href="/">England</Link>
            <Link href="/measure">Measures</Link>
            <Link href="/compare">Compare</Link>
            <Link href="/claims">Claims</Link>
            <Link href="/data">Data</Link>
          </nav>
          <StarredLink />
          {!isHome && <AreaFinder id="head-finder" label="Find an authority" />}
        </div>
      </header>
      <main id="main" className="site-width" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <div className="site-width">
          <p>
            Figures from the Department for Education’s “Children in need” and “Children’s social
            work workforce” and the Office for National Statistics’ population estimates, with minor
            processing by CIN Explorer. CIN Explorer is independent of all of them.
          </p>
          <p>
            <a href={licenceAddress}>{licenceLine}</a>
          </p>
          <p>
            <Link href="/methods">How the figures are made, and what they cannot say</Link>
          </p>
        </div>
      </footer>
    </>
  );
}
