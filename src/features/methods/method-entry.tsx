import { Link } from 'wouter';
import type { Method } from './method';
import { works } from './works';

/** One method: plain words, what is known of it, formulas in words, works, files and where it is seen. */
export function MethodEntry({ method }: { method: Method }) {
  const { id, title, plain, facts: Facts, exact, files, seenAt } = method;
  return (
    <article className="method" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {title}{' '}
        <a className="method-anchor" href={`#${id}`} aria-label={`Link to this method: ${title}`}>
          #
        </a>
      </h3>
      {plain.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {Facts && <Facts />}
      {exact.length > 0 && (
        <dl className="method-exact">
          {exact.map(({ what, how }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="method-sources">
        {method.works.length > 0 && (
          <ul aria-label={`Works: ${title}`}>
            {method.works.map((work) => {
              const { authors, year, title: name, where } = works[work];
              return (
                <li key={work}>
                  {authors} ({year}), <cite>{name}</cite>. {where}.
                </li>
              );
            })}
          </ul>
        )}
        <p>
          In the repository:{' '}
          {files.map((file, place) => (
            <span key={file}>
              {place > 0 && ', '}
              <code>{file}</code>
            </span>
          ))}
        </p>
        {seenAt.length > 0 && (
          <ul className="method-seen" aria-label={`Where it is seen: ${title}`}>
            {seenAt.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
