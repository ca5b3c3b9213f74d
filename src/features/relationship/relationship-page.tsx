import { memo, useDeferredValue, useMemo } from 'react';
// The whole list: a relationship's choices may name any measure.
import '../../catalogue/measures';
import { measureOf } from '../../catalogue/measures/known';
import { findRelationship, relationships } from '../../catalogue/relationships';
import type { Relationship } from '../../catalogue/relationships/relationship';
import { NotFound, PrebuiltFailure } from '../../components/page-problem';
import { useOneByOne } from '../../components/use-after-paint';
import { usePageTitle } from '../../components/use-page-title';
import { YearSlider } from '../../components/year-slider';
import { relationshipFigures } from '../../figure/relationship/relationship-figures';
import type { RelationshipView } from '../../view/relationship-view';
import { yearOf } from '../../vocabulary/period';
import { BreakSection } from './break-section';
import { PanelSection } from './panel-section';
import { PathSection } from './path-section';
import { PlainWords } from './plain-words';
import type { Related } from './related';
import './relationship.css';
import { OtherRelationships } from './other-relationships';
import { RemovedSection } from './removed-section';
import { RepeatSection } from './repeat-section';
import { ThresholdSection } from './threshold-section';
import { useRelationshipFiles, type Loaded } from './use-relationship-files';
import { useRelationshipView, type ChangeView } from './use-relationship-view';
import { YearSection } from './year-section';

// What stands below the picture and the switches follows a moment later: they are not to wait for it.
const LaterPath = memo(PathSection);
const LaterPanel = memo(PanelSection);
const LaterThreshold = memo(ThresholdSection);
const LaterRemoved = memo(RemovedSection);
const LaterRepeat = memo(RepeatSection);

/** The figures of a view, part by part: the picture of the year is painted before the others. */
function Parts({
  relationship,
  loaded,
  view,
  onChange,
}: {
  relationship: Relationship;
  loaded: Loaded;
  /** As the address has it: `loaded.view` may still be the one before. */
  view: RelationshipView;
  onChange: ChangeView;
}) {
  const { areas, files, view: drawn } = loaded;
  const figures = useMemo(
    () => relationshipFigures(files, areas, relationship, drawn),
    [files, areas, relationship, drawn],
  );
  const shown = useOneByOne(7);
  const { period, periods } = figures;
  const related: Related = useMemo(
    () => ({ ...loaded, relationship, figures, onChange }),
    [loaded, relationship, figures, onChange],
  );
  const later = useDeferredValue(related);
  return (
    <>
      <p className="relationship-summary">{figures.summary}</p>
      {period !== null && (
        <YearSlider
          measure={measureOf(drawn.y)}
          periods={periods}
          period={period}
          onChange={(next, inPassing) => onChange({ year: yearOf(next) }, inPassing)}
        />
      )}
      {period === null && periods.length > 0 && (
        <p className="notice">
          There are no pairs of the year in the address.{' '}
          <button type="button" className="quiet-button" onClick={() => onChange({ year: null })}>
            Show the latest year
          </button>
        </p>
      )}
      <YearSection related={related} />
      {shown > 1 && <LaterPath related={later} />}
      {shown > 2 && <LaterPanel related={later} />}
      {shown > 3 && <BreakSection related={related} view={view} />}
      {shown > 4 && relationship.threshold !== null && (
        <LaterThreshold related={later} question={relationship.threshold} view={view} />
      )}
      {shown > 5 && <LaterRemoved related={later} />}
      {shown > 6 && <PlainWords relationship={relationship} />}
      {shown > 6 && <LaterRepeat related={later} />}
      {shown > 6 && <OtherRelationships than={relationship.id} />}
    </>
  );
}

function Page({ relationship }: { relationship: Relationship }) {
  const [view, onChange] = useRelationshipView(relationship);
  const { loaded, error, retry } = useRelationshipFiles(relationship, view);
  usePageTitle(relationship.question);
  if (error && loaded === null) {
    return <PrebuiltFailure error={error} what="relationship" onRetry={retry} />;
  }
  return (
    <>
      <header className="page-head relationship-head">
        <h1 tabIndex={-1}>{relationship.question}</h1>
      </header>
      {error && (
        <p className="notice" role="alert">
          The figures of this choice could not be fetched: those from before are shown.
        </p>
      )}
      {loaded ? (
        <Parts relationship={relationship} loaded={loaded} view={view} onChange={onChange} />
      ) : (
        <p className="waiting">Fetching the figures …</p>
      )}
    </>
  );
}

/** The page of a relationship of two measures: what the figures show together, and how to break it. */
export function RelationshipPage({ id }: { id: string }) {
  const relationship = findRelationship(id);
  if (!relationship) {
    const labels = relationships.map(({ label }) => label).join('; ');
    return (
      <NotFound>
        There is no relationship called “{id}”. There are: {labels}.
      </NotFound>
    );
  }
  return <Page relationship={relationship} />;
}
