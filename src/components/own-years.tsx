import { relationshipOf } from '../catalogue/relationships';
import { ownYearsSentence } from '../figure/relationship/own-years';
import type { PairRow } from '../query/rows';

/** What an area's own years show of a relationship, in a sentence or two with their warning. */
export function OwnYears({
  relationship,
  pairs,
  name,
}: {
  relationship: string;
  /** The area's own. */
  pairs: readonly PairRow[];
  name: string;
}) {
  const { x, y } = relationshipOf(relationship);
  const points = pairs.flatMap((pair) =>
    pair.x === null || pair.y === null ? [] : [{ x: pair.x, y: pair.y }],
  );
  return <>{ownYearsSentence(points, name, { x: x.measure, y: y.measure })} </>;
}
