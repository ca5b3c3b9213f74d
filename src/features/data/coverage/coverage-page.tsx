import { usePrebuilt } from '../../../components/use-prebuilt';
import { useView } from '../../../components/use-view';
import type { CoverageFile } from '../../../figure/coverage';
import { groupSlug, readCoverageView, writeCoverageView } from '../../../view/coverage-view';
import { Choice } from '../choice';
import { PageOfFile } from '../page-of-file';
import { DataSets } from './data-sets';
import { Gaps } from './gaps';
import { Key } from './key';
import { Matrix } from './matrix';

/** What stands under one reference date: its rows share their columns. */
const tables = [
  {
    id: 'march',
    title: 'Children in need: the year ending, or the day, 31 March',
    kinds: ['year-ending-31-march', 'at-31-march'],
  },
  { id: 'september', title: 'Workforce: 30 September', kinds: ['at-30-september'] },
  { id: 'mid-year', title: 'Population, which rates are divided by: mid-year', kinds: ['mid-year'] },
];

function Loaded({ file }: { file: CoverageFile }) {
  const [view, show] = useView(readCoverageView, writeCoverageView);
  const groups = [...new Set(file.rows.map(({ group }) => group))];
  const group = groups.find((one) => groupSlug(one) === view.group) ?? null;
  const rows = file.rows.filter((row) => group === null || row.group === group);
  return (
    <>
      <section aria-labelledby="matrix-title">
        <h2 id="matrix-title">Measures by year</h2>
        <p id="matrix-help">
          Each number counts the authorities that have a figure. Choose one for what stands in the
          place of the others; in a table, the arrow keys move from cell to cell. Columns are dates,
          so the three tables do not share them.
        </p>
        <div className="choices">
          <Choice
            id="group"
            label="Measures"
            all="All groups"
            options={groups.map((one) => ({ value: groupSlug(one), label: one }))}
            value={group === null ? null : groupSlug(group)}
            onChange={(value) => show({ group: value, open: null })}
          />
        </div>
        <Key />
        {tables.map(({ id, title, kinds }) => {
          const own = rows.filter(({ period }) => kinds.includes(period));
          return own.length === 0 ? null : (
            <Matrix
              key={id}
              title={title}
              rows={own}
              areas={file.areas}
              open={view.open}
              onOpen={(open) => show({ group: view.group, open })}
            />
          );
        })}
      </section>
      <Gaps rows={rows} />
      <DataSets dataSets={file.dataSets} />
    </>
  );
}

/** Which measure has figures for which period, what is missing and why, and where a series breaks. */
export function CoveragePage() {
  return (
    <PageOfFile
      title="Coverage"
      lead="What there is of every measure in every year, what is missing and why, and where a series breaks."
      query={usePrebuilt<CoverageFile>('coverage.json')}
    >
      {(file) => <Loaded file={file} />}
    </PageOfFile>
  );
}
