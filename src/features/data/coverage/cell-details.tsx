import { Link } from 'wouter';
import { areaPath } from '../../../components/area-path';
import type { CoverageFile, CoverageRow, Missing } from '../../../figure/coverage';
import { capitalised, formatNumber } from '../../../figure/words';
import { describePeriod, periodOf, yearOf } from '../../../vocabulary/period';
import { bracketed, symbolMeanings, type Symbol } from '../../../vocabulary/symbol';

function why(symbol: Symbol | null): string {
  return symbol === null
    ? 'no row in the published file'
    : `${bracketed(symbol)} ${symbolMeanings[symbol]}`;
}

/** Authorities without a figure for one reason, by name where they are few. */
function MissingLine({ missing, areas }: { missing: Missing; areas: CoverageFile['areas'] }) {
  return (
    <>
      {why(missing.symbol)}: {formatNumber(missing.count, 0)}
      {missing.areas.length > 0 && ' – '}
      {missing.areas.map((code, index) => {
        const area = areas[code];
        return (
          <span key={code}>
            {index > 0 && ', '}
            {area ? (
              <Link href={areaPath({ kind: 'authority', slug: area.slug })}>{area.name}</Link>
            ) : (
              code
            )}
          </span>
        );
      })}
    </>
  );
}

/** What one cell of the coverage table is made of, and why the rest of it is missing. */
export function CellDetails({
  row,
  year,
  areas,
}: {
  row: CoverageRow;
  year: number;
  areas: CoverageFile['areas'];
}) {
  const period = periodOf(row.period, year);
  const cell = row.cells.find((one) => one.period === period);
  const gap = row.gaps.find(({ from, to }) => from <= period && period <= to);
  const breaks = row.breaks.filter(({ at }) => yearOf(at) === year);
  const noAuthorities = cell?.figures === 0 && cell.missing.every(({ symbol }) => symbol === null);
  return (
    <div className="coverage-opened">
      <h3>
        {row.label}, {describePeriod(row.period, period)}
      </h3>
      {breaks.map(({ reason }) => (
        <p key={reason}>
          <strong>Break.</strong> {reason}
        </p>
      ))}
      {!cell && <p>{gap?.reason ?? 'The files that were read have nothing for this year.'}</p>}
      {cell && (
        <dl>
          <dt>England</dt>
          <dd>
            {cell.england === 'figure' ? 'a published figure' : capitalised(why(cell.england))}
          </dd>
          <dt>Regions</dt>
          <dd>
            {cell.regions === 0 ? 'none with a figure' : `${cell.regions} of 9 with a figure`}
          </dd>
          <dt>Authorities</dt>
          <dd>
            {noAuthorities
              ? 'Not published for authorities'
              : `${cell.figures} of the ${cell.existed} that there were have a figure`}
          </dd>
          {!noAuthorities &&
            cell.missing.map((missing) => (
              <dd key={missing.symbol}>
                <MissingLine missing={missing} areas={areas} />
              </dd>
            ))}
        </dl>
      )}
      {cell && row.measure && cell.figures > 0 && (
        <p>
          <Link href={`/measure/${row.id}?year=${year}`}>See these figures</Link>
        </p>
      )}
    </div>
  );
}
