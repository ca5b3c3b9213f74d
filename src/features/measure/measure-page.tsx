import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { findMeasure } from '../../catalogue/measures';
import type { Measure } from '../../catalogue/measures/measure';
import { EngineState } from '../../components/engine-state';
import { NotFound, PrebuiltFailure } from '../../components/page-problem';
import { usePageTitle } from '../../components/use-page-title';
import { measureFileOptions } from '../../components/use-prebuilt';
import { useView } from '../../components/use-view';
import { useRows } from '../../engine/use-rows';
import type { MeasureFile } from '../../figure/measure-file';
import { authoritiesQuery } from '../../query/figures';
import type { AreaFigureRow } from '../../query/rows';
import { readMeasureView, writeMeasureView, type MeasureView } from '../../view/measure-view';
import { yearOf } from '../../vocabulary/period';
import { Definition } from './definition';
import { MeasureFigure } from './measure-figure';
import { YearChoice } from './year-choice';

/** A measure's figures once its prebuilt file is there; years that it lacks are asked of the engine. */
function Loaded({ measure, file }: { measure: Measure; file: MeasureFile }) {
  const [view, show] = useView(readMeasureView, writeMeasureView);
  const [latest] = file.periods;
  const period = file.periods.find((one) => yearOf(one) === view.year) ?? latest;
  const isLatest = period === latest;
  const { data, error, refetch } = useRows<AreaFigureRow>(
    isLatest || period === undefined ? null : authoritiesQuery(measure.id, period),
  );
  if (period === undefined) return null;
  const rows = isLatest ? file.authorities : data;
  const change = (part: Partial<MeasureView>) => show({ ...view, ...part });
  return (
    <>
      <YearChoice
        measure={measure}
        periods={file.periods}
        period={period}
        onChange={(year) => change({ year: year === null || latest === undefined ? null : year })}
      />
      {error && (
        <EngineState what={`The figures for ${yearOf(period)}`} onRetry={() => void refetch()} />
      )}
      {!error && !rows && <p className="waiting">Starting the database in your browser …</p>}
      {rows && (
        <MeasureFigure
          measure={measure}
          file={file}
          period={period}
          rows={rows}
          view={view}
          onChange={change}
        />
      )}
    </>
  );
}

function Known({ measure }: { measure: Measure }) {
  const { data: file, error, refetch } = useQuery(measureFileOptions(measure.id));
  usePageTitle(measure.label);
  if (error) {
    return <PrebuiltFailure error={error} what="measure" onRetry={() => void refetch()} />;
  }
  return (
    <>
      <header className="page-head">
        <p className="crumbs">{measure.group}</p>
        <h1 tabIndex={-1}>{measure.label}</h1>
        <p className="lead">{measure.question}</p>
        <p>{measure.definition}</p>
        <p>
          <Link href={`/compare?measure=${measure.id}`}>Compare authorities by this measure</Link>
        </p>
      </header>
      {file ? (
        <Loaded measure={measure} file={file} />
      ) : (
        <p className="waiting">Fetching the figures …</p>
      )}
      <Definition measure={measure} sources={file?.sources ?? []} />
    </>
  );
}

/** The page of a measure: every authority in one year, chosen ones through the years, its definition. */
export function MeasurePage({ id }: { id: string }) {
  const measure = findMeasure(id);
  if (!measure) return <NotFound>There is no measure called “{id}”.</NotFound>;
  return <Known key={id} measure={measure} />;
}
