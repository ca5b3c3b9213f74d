import { useState } from 'react';
import { usePrebuilt } from '../../../components/use-prebuilt';
import { dataAddress } from '../../../engine/prebuilt';
import type { Codebook } from '../../../figure/codebook';
import { formatNumber } from '../../../figure/words';
import { PageOfFile } from '../page-of-file';
import { DataSetEntry } from './data-set-entry';
import { findInCodebook } from './find';
import { MeasureEntry } from './measure-entry';
import { useHashTarget } from './use-hash-target';

function Loaded({ codebook }: { codebook: Codebook }) {
  const [typed, setTyped] = useState('');
  const target = useHashTarget();
  const { measures, dataSets } = findInCodebook(codebook, typed);
  const searching = typed.trim() !== '';
  const columns = dataSets.reduce((sum, one) => sum + one.columns.length, 0);
  const titles = new Map(codebook.dataSets.map(({ id, title }) => [id, title]));
  const groups = [...new Set(measures.map(({ group }) => group))];
  return (
    <>
      <div className="choices">
        <p className="choice">
          <label htmlFor="codebook-search">Find a measure or a published column</label>
          <input
            id="codebook-search"
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target: { value } }) => setTyped(value)}
          />
        </p>
        <p>
          <a href={dataAddress('codebook.csv')} download>
            Download the codebook (CSV)
          </a>
        </p>
      </div>
      <p role="status">
        {measures.length + columns === 0
          ? 'Nothing has that name, head or definition. Try a part of it.'
          : `${formatNumber(measures.length, 0)} measures and ${formatNumber(columns, 0)} published columns.`}
      </p>
      {!searching && (
        <nav aria-label="Contents" className="contents">
          <ul>
            {groups.map((group) => (
              <li key={group}>
                <a href={`#group-${group.toLowerCase().replaceAll(' ', '-')}`}>{group}</a>
              </li>
            ))}
            <li>
              <a href="#published-columns">Published columns</a>
            </li>
          </ul>
        </nav>
      )}
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2 id={`group-${group.toLowerCase().replaceAll(' ', '-')}`}>{group}</h2>
          {measures
            .filter((measure) => measure.group === group)
            .map((measure) => (
              <MeasureEntry key={measure.id} measure={measure} titles={titles} />
            ))}
        </section>
      ))}
      {dataSets.length > 0 && (
        <section aria-labelledby="published-columns">
          <h2 id="published-columns">Published columns</h2>
          <p>
            The cells that were read, by data set, under the name that each column has in{' '}
            <code>observations</code>. Capitals do not count in heads.
          </p>
          {dataSets.map((dataSet) => (
            <DataSetEntry
              key={dataSet.id}
              dataSet={dataSet}
              early={codebook.early}
              unfolded={searching}
              target={target}
            />
          ))}
        </section>
      )}
    </>
  );
}

/** Every measure and every published column: what it is, what it is made of, how far it reaches. */
export function CodebookPage() {
  return (
    <PageOfFile
      title="Codebook"
      lead="Every measure and every published column: what it is, where it comes from, how far it reaches and what is known to be wrong with it."
      query={usePrebuilt<Codebook>('codebook.json')}
    >
      {(codebook) => <Loaded codebook={codebook} />}
    </PageOfFile>
  );
}
