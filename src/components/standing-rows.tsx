import { measureOf } from '../catalogue/measures/known';
import { movementSize, type MovementSize } from '../figure/standing/movement-size';
import { quarterName } from '../figure/standing/quarter-words';
import {
  isMovement,
  type Movement,
  type NoMovement,
  type Standing,
} from '../figure/standing/standing';
import { formatNumber } from '../figure/words';
import type { FunnelPlace } from '../statistics/funnel';

const sizes: Record<MovementSize, string> = {
  chance: 'may be chance',
  usual: 'usual',
  most: 'larger than most',
  unusual: 'unusual',
};

const places: Record<FunnelPlace, string> = {
  'below 99.8': 'lower than expected',
  'below 95': 'somewhat low',
  inside: 'as expected',
  'above 95': 'somewhat high',
  'above 99.8': 'higher than expected',
};

/** What is known, and beneath it what it amounts to. */
function Row({ term, text, aside }: { term: string; text: string; aside: string | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
      {aside !== null && <dd className="standing-aside">{aside}</dd>}
    </div>
  );
}

/** "+8.7 points, usual", "−0.4, may be chance"; why there is none is said in the sentence. */
function MovementRow({
  term,
  measure,
  movement,
}: {
  term: string;
  measure: string;
  movement: Movement | NoMovement;
}) {
  if (!isMovement(movement)) return <Row term={term} text="not known" aside={null} />;
  const { difference } = movement;
  if (difference === 0) return <Row term={term} text="no change" aside={null} />;
  const { unit, decimals } = measureOf(measure);
  const sign = difference > 0 ? '+' : '−';
  const points = unit.kind === 'percent' ? ' points' : '';
  const size = movementSize(movement);
  return (
    <Row
      term={term}
      text={`${sign}${formatNumber(Math.abs(difference), decimals)}${points}`}
      aside={size && sizes[size]}
    />
  );
}

/** In short, below a headline: its quarter, whether that is expected, and its changes. */
export function StandingRows({ standing }: { standing: Standing | undefined }) {
  if (!standing || standing.value === null) return null;
  const { measure, quarter, place, oneYear, fiveYears } = standing;
  return (
    <dl className="standing-rows">
      {quarter && <Row term="Quarter" text={quarterName(quarter)} aside={place && places[place]} />}
      <MovementRow term="1 year" measure={measure} movement={oneYear} />
      <MovementRow term="5 years" measure={measure} movement={fiveYears} />
    </dl>
  );
}
