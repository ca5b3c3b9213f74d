import type { Measure, Spoken } from '../../catalogue/measures/measure';
import type { Period } from '../../vocabulary/period';
import type { Symbol } from '../../vocabulary/symbol';
import { capitalised, formatCell } from '../words';
import { whyMissing } from './missing-words';
import { movementSentences } from './movement-words';
import { periodPhrase } from './period-words';
import { positionSentence } from './position-words';
import { isMovement, type KnownStanding } from './standing';

/** Who a sentence is about. */
export interface Spoke {
  /** "Barnsley", "Kingston upon Thames and Richmond upon Thames together". */
  name: string;
  joint: boolean;
  /** The year of the reorganisation on 1 April that it ended with; null where it is still there. */
  ended: number | null;
}

/** How a headline's figure is said; throws for a measure that does not declare it. */
function spokenOf({ id, spoken }: Measure): Spoken {
  if (!spoken) throw new Error(`${id} is a headline, so its file must say how it is spoken.`);
  return spoken;
}

/** "higher than England’s 22.6%", "the same as England’s": by the figures as they are shown. */
export function besideEngland(
  measure: Measure,
  as: Spoken['as'],
  value: number,
  england: number,
): string {
  if (value === england) return 'the same as England’s';
  const [over, under] = as === 'share' ? ['higher', 'lower'] : ['more', 'fewer'];
  return `${value > england ? over : under} than England’s ${formatCell(measure, england, null)}`;
}

/** "five years before it was 16.8%". */
function fiveYearsBefore(
  measure: Measure,
  as: Spoken['as'],
  fiveYears: KnownStanding['fiveYears'],
): string {
  if (!isMovement(fiveYears)) return '';
  const verb = as === 'share' ? 'it was' : 'there were';
  const then = formatCell(measure, fiveYears.value, null);
  return `; five years before ${verb} ${then}${fiveYears.difference === 0 ? ' as well' : ''}`;
}

/**
 * The sentences on a headline's figure: what it is, England beside it and five years before; where it
 * lies among authorities; and how much its changes amount to.
 */
export function standingSentence(
  measure: Measure,
  standing: Omit<KnownStanding, 'sentence'>,
  { name, joint, ended }: Spoke,
): string {
  const { clause, as } = spokenOf(measure);
  const { value, england, period, fiveYears, oneYear } = standing;
  const when = capitalised(periodPhrase(measure.period, period));
  const count = measure.period.startsWith('at-') ? 'last count' : 'last';
  const last = ended === null ? '' : `, the ${count} before the reorganisation of 1 April ${ended}`;
  const figure = clause
    .replace('{figure}', formatCell(measure, value, null))
    .replace('{place}', name);
  const beside = england === null ? '' : `, ${besideEngland(measure, as, value, england)}`;
  const before = fiveYearsBefore(measure, as, fiveYears);
  return [
    `${when}${last}, ${figure}${beside}${before}.`,
    value === 0
      ? 'That nought is as published: it can show how figures were recorded, rather than that there were none.'
      : null,
    positionSentence(standing, name, joint),
    ...movementSentences(measure, fiveYears, oneYear),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** The sentence on a headline without a figure: that there is none, and why. */
export function missingSentence(
  measure: Measure,
  period: Period,
  symbol: Symbol | null,
  { name }: Spoke,
): string {
  const noun = spokenOf(measure).noun.replace('{place}', name);
  return `There is no figure for ${noun} ${periodPhrase(measure.period, period)}, because ${whyMissing(measure, symbol)}.`;
}
