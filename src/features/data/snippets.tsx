import { dataAddress } from '../../engine/prebuilt';
import { example, snippets } from '../../figure/snippets';
import { CopyCode } from '../../components/copy-code';

/** Lines that open the site's files in tools of the reader's own, from where the site is served. */
export function Snippets() {
  const address = new URL(dataAddress(''), location.href).href;
  return (
    <section aria-labelledby="database">
      <h2 id="database">Use it in your own tools</h2>
      <p>
        Each of these opens a file from its address, with nothing to download first, and prints{' '}
        {example.words}.
      </p>
      {snippets(address).map(({ id, title, needs, code }) => (
        <section key={id} aria-labelledby={`snippet-${id}`} className="snippet">
          <h3 id={`snippet-${id}`}>{title}</h3>
          <p>
            <small>Needs {needs}.</small> <CopyCode code={code} what={title} />
          </p>
          <pre tabIndex={0}>
            <code>{code}</code>
          </pre>
        </section>
      ))}
    </section>
  );
}
