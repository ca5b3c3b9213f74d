import { useMemo } from 'react';
import { FigureTable } from '../../components/figure-table';
import { signed } from '../../figure/relationship/number-words';
import type { RelationshipView } from '../../view/relationship-view';
import type { Related } from './related';
import { RelationshipPart } from './relationship-part';
import { SwitchForm } from './switch-form';

/** Every switch, what they make of the figures, who moves them most, and the models' coefficients. */
export function BreakSection({ related, view }: { related: Related; view: RelationshipView }) {
  const { areas, figures, relationship, onChange } = related;
  const { between, caption, models, strength, within } = figures;
  const leftOut = useMemo(() => figures.leaveOneOut(), [figures]);
  const byJoin = useMemo(() => figures.byJoin(), [figures]);
  const results = [
    ['This year', 'reason' in strength ? strength.reason : strength.sentence],
    ['Between authorities', 'reason' in between ? between.reason : between.sentence],
    ['Within authorities', 'reason' in within ? within.reason : within.sentence],
  ] as const;
  const most = 'reason' in leftOut ? undefined : leftOut.without[0];
  return (
    <RelationshipPart
      id="try-to-break-it"
      about="Try to break it"
      title="Change how it is joined, counted and adjusted, and see what holds"
      subtitle={caption}
      related={related}
      table={null}
    >
      <SwitchForm relationship={relationship} areas={areas} view={view} onChange={onChange} />
      <dl className="relationship-results" aria-live="polite">
        {results.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h4>How much hangs on the dates</h4>
      <FigureTable table={byJoin} />
      <h4>Who moves it most</h4>
      <p className="relationship-sentence">
        {'reason' in leftOut ? leftOut.reason : leftOut.sentence}
      </p>
      {most && view.without === null && (
        <p>
          <button
            type="button"
            className="quiet-button"
            onClick={() => onChange({ without: most.code })}
          >
            Leave out {most.label} ({signed(most.r)} without it)
          </button>
        </p>
      )}
      <h4>With other things held equal</h4>
      {'reason' in models ? (
        <p>{models.reason}</p>
      ) : (
        <>
          <FigureTable table={models.table} />
          <ul className="notes">
            {models.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </RelationshipPart>
  );
}
