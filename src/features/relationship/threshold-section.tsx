import { RelationshipPanelChart } from '../../charts/relationship-panel-chart';
import { FigureTable } from '../../components/figure-table';
import { measureOf } from '../../catalogue/measures/known';
import type { ThresholdQuestion } from '../../catalogue/relationships/relationship';
import { relatedPairsQuery } from '../../query/related-pairs';
import type { RelationshipView } from '../../view/relationship-view';
import type { Related } from './related';
import { relatedChart } from './related-share';
import { RelationshipPart } from './relationship-part';

/** Authorities at or above a level against those below it, and the difference at every other level. */
export function ThresholdSection({
  related,
  question,
  view,
}: {
  related: Related;
  question: ThresholdQuestion;
  view: RelationshipView;
}) {
  const { figures, relationship, onChange } = related;
  const groups = figures.twoGroups;
  const curve = figures.threshold;
  const level = view.threshold ?? question.at;
  const name = measureOf(question.measure).label;
  const two = groups === null || 'reason' in groups ? null : groups;
  const drawn = curve === null || 'reason' in curve ? null : curve;
  const [first, ...others] = [
    ...(two ? [relatedChart(two, null, () => <RelationshipPanelChart panel={two} />)] : []),
    ...(drawn
      ? [relatedChart(drawn, drawn.title, () => <RelationshipPanelChart panel={drawn} />)]
      : []),
  ];
  const shared = first && {
    charts: [first, ...others] as const,
    pairs: figures.pairs.filter(({ period }) => period === figures.period),
  };
  return (
    <RelationshipPart
      id="threshold"
      about={question.title}
      title={two?.title ?? (groups !== null && 'reason' in groups ? groups.reason : question.title)}
      subtitle={question.claim}
      related={related}
      shared={shared ?? null}
      queries={[
        {
          label: `Every pair with ${name.toLowerCase()}`,
          query: relatedPairsQuery(relationship, { ...view, x: question.measure }),
        },
      ]}
      measures={[question.measure, view.y]}
      table={
        two || drawn
          ? () => (
              <>
                {two && <FigureTable table={two.table} />}
                {drawn && <FigureTable table={drawn.table} />}
              </>
            )
          : null
      }
    >
      <p className="relationship-threshold">
        <label htmlFor="threshold-level">
          Divide at <output>{level}</output> {name.toLowerCase()}
        </label>
        <input
          id="threshold-level"
          type="range"
          min={question.from}
          max={question.to}
          step={question.step}
          value={level}
          onChange={({ target }) => {
            const next = Number(target.value);
            onChange({ threshold: next === question.at ? null : next }, true);
          }}
        />
      </p>
      {two && <RelationshipPanelChart panel={two} />}
      {drawn ? (
        <>
          <h4>{drawn.title}</h4>
          <RelationshipPanelChart panel={drawn} />
          <ul className="notes">
            {drawn.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      ) : (
        curve !== null && 'reason' in curve && <p>{curve.reason}</p>
      )}
    </RelationshipPart>
  );
}
