import { Link } from 'wouter';
import { usePageTitle } from '../../components/use-page-title';
import { MethodEntry } from './method-entry';
import './methods.css';
import { sections } from './sections';
import { useAnchor } from './use-anchor';

/** How every figure, interval and comparison is made, whose methods they are, and what they cannot say. */
export function MethodsPage() {
  usePageTitle('Methods');
  useAnchor();
  return (
    <>
      <header className="page-head">
        <p className="crumbs">
          <Link href="/data">Data and sources</Link>
        </p>
        <h1 tabIndex={-1}>Methods</h1>
        <p className="lead">
          How the figures come about, how they are compared, and what they cannot say: first in
          plain words, then exactly, with the works that the methods are from.
        </p>
      </header>
      <nav aria-label="Contents" className="method-contents">
        <ol>
          {sections.map(({ id, title, methods }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
              {methods.length > 1 && (
                <ul>
                  {methods.map((method) => (
                    <li key={method.id}>
                      <a href={`#${method.id}`}>{method.title}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(({ id, title, methods }) => (
        <section key={id} id={id} className="method-section" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {methods.map((method) => (
            <MethodEntry key={method.id} method={method} />
          ))}
        </section>
      ))}
    </>
  );
}
