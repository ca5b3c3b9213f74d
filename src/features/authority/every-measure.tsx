import { groups as groupBy } from 'd3-array';
import { Link } from 'wouter';
import { measures } from '../../catalogue/measures';
import { inDepthPath } from '../../components/area-path';
import { EngineState } from '../../components/engine-state';
import { useRows } from '../../engine/use-rows';
import type { AreaFacts } from '../../figure/facts';
import { capitalised, formatCell, listed, lowered } from '../../figure/words';
import { latestFiguresQuery } from '../../query/figures';
import type { FigureRow } from '../../query/rows';
import { englandCode } from '../../vocabulary/area';
import { describePeriod } from '../../vocabulary/period';
import { TableFrame } from '../../components/table-frame';

/** Those of a dozen of a kind are on the in-depth page. */
const groups = groupBy(
  measures.filter(({ partOf }) => partOf === undefined),
  ({ group }) => group,
);
const others = [...new Set(measures.flatMap(({ partOf }) => partOf ?? []))];

/** Every measure's latest figure for the area, asked of the engine: the prebuilt file has only some. */
export function EveryMeasure({ facts }: { facts: AreaFacts }) {
  const { area } = facts;
  const place = capitalised(area.spokenName);
  const { data, error, refetch } = useRows<FigureRow>(latestFiguresQuery(area.code, englandCode));
  const rowOf = (measure: string, code: string) =>
    data?.find((row) => row.measure === measure && row.area === code);
  return (
    <section aria-labelledby="every-measure-title">
      <h2 id="every-measure-title">Every measure</h2>
      <p>
        The latest figure of each measure for {area.spokenName}, with its own date.{' '}
        <Link href={inDepthPath(area)}>In depth</Link> has {listed(others.map(lowered))}.
      </p>
      {error && <EngineState what="The list of every measure" onRetry={() => void refetch()} />}
      {!error && !data && <p className="waiting">Starting the database in your browser …</p>}
      {data && (
        <TableFrame label="Table of every measure">
          <table className="every-measure">
            <thead>
              <tr>
                <th scope="col">Measure</th>
                <th scope="col" className="numeric">
                  {place}
                </th>
                <th scope="col" className="numeric">
                  England
                </th>
                <th scope="col">When</th>
              </tr>
            </thead>
            {groups.map(([group, members]) => (
              <tbody key={group}>
                <tr>
                  <th scope="rowgroup" colSpan={4} className="group">
                    {group}
                  </th>
                </tr>
                {members.map((measure) => {
                  const own = rowOf(measure.id, area.code);
                  const england = rowOf(measure.id, englandCode);
                  if (!own) return null;
                  return (
                    <tr key={measure.id}>
                      <th scope="row">
                        <Link href={`/measure/${measure.id}?authority=${area.slug}`}>
                          {measure.label}
                        </Link>
                      </th>
                      <td className="numeric">{formatCell(measure, own.value, own.symbol)}</td>
                      <td className="numeric">
                        {england ? formatCell(measure, england.value, england.symbol) : '–'}
                      </td>
                      <td className="when">
                        {describePeriod(measure.period, own.period).replace(/^the /, '')}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            ))}
          </table>
        </TableFrame>
      )}
    </section>
  );
}
