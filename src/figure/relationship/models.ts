import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import { regression } from '../../statistics/regression';
import type { Adjustment, Switches } from '../../view/relationship-switches';
import type { Table } from '../figure';
import { capitalised, lowered } from '../words';
import { authorities, intervalText, signed } from './number-words';
import type { Pair } from './pair';
import { orReason } from './or-reason';
import type { NoFigure } from './panels';
import { relatedWords } from './related-words';
import { controlsOf, tooFew, weightsOf } from './strength';

/** Every model of one year over the same authorities, with its coefficients. */
export interface Models {
  table: Table;
  /** On what they are taken over and how to read them, in whole sentences. */
  notes: readonly string[];
}

/** What a control is counted in where its coefficient is told: so many of its own unit, in words. */
const controls: Readonly<Record<Adjustment, { step: number; label: string; name: string }>> = {
  deprivation: {
    step: 0.01,
    label: 'Deprivation, for each percentage point of children in families deprived of income',
    name: 'deprivation',
  },
  referrals: {
    step: 100,
    label: 'Rate of referrals, for every 100 more referrals per 10,000 children',
    name: 'the rate of referrals',
  },
};

function modelsOf({ referralRate }: Relationship): readonly (readonly Adjustment[])[] {
  return referralRate === null
    ? [[], ['deprivation']]
    : [[], ['deprivation'], ['referrals'], ['deprivation', 'referrals']];
}

/** The rows of one model: a coefficient each, the constant first. */
function rowsOf(
  pairs: readonly Pair[],
  switches: Switches,
  adjusted: readonly Adjustment[],
): string[][] {
  const x = relatedWords(switches.x);
  const found = regression(
    pairs.map((pair) => ({
      y: pair.y,
      x: [
        pair.x / x.step,
        ...controlsOf(pair, adjusted).map((value, at) => {
          const control = adjusted[at];
          return control === undefined ? value : value / controls[control].step;
        }),
      ],
    })),
    weightsOf(pairs, switches),
  );
  const names = adjusted.map((one) => controls[one].name);
  const model =
    names.length === 0
      ? `${capitalised(x.topic)} alone`
      : `${capitalised(x.topic)}, with ${names.join(' and ')}`;
  const terms = [
    'Constant',
    `${capitalised(x.topic)}, ${x.forStep}`,
    ...adjusted.map((one) => controls[one].label),
  ];
  return found.coefficients.map(({ estimate, interval }, at) => [
    model,
    terms[at] ?? '',
    signed(estimate),
    intervalText(interval),
    String(found.n),
  ]);
}

/**
 * The regressions of y on x in one year: alone, and with what can be adjusted for, all over the same
 * authorities, those with every figure. Coefficients are in y's unit.
 */
export function modelsIn(
  relationship: Relationship,
  switches: Switches,
  pairs: readonly Pair[],
): Models | NoFigure {
  const models = modelsOf(relationship);
  const every = models.at(-1) ?? [];
  const whole = pairs.filter(
    ({ deprivation, referralRate }) =>
      (!every.includes('deprivation') || deprivation !== null) &&
      (!every.includes('referrals') || referralRate !== null),
  );
  const few = tooFew(whole.length, relationship.minimum.nothing);
  if (few !== null) return { reason: few };
  const rows = orReason(
    () => models.flatMap((adjusted) => rowsOf(whole, switches, adjusted)),
    'One of the figures is the same everywhere, or is made of the others: it cannot be told apart.',
  );
  if ('reason' in rows) return rows;
  const y = relatedWords(switches.y);
  const left = pairs.length - whole.length;
  return {
    table: {
      caption: `Regression of ${y.topic} on ${relatedWords(switches.x).topic}: coefficients in ${y.points}`,
      columns: [
        { key: 'model', label: 'Model', numeric: false },
        { key: 'term', label: 'What', numeric: false },
        { key: 'estimate', label: `Coefficient, ${y.points}`, numeric: true },
        { key: 'interval', label: '95% interval', numeric: true },
        { key: 'n', label: 'Authorities', numeric: true },
      ],
      rows,
    },
    notes: [
      `All models are over the same ${authorities(whole.length)}${left > 0 ? `; ${authorities(left)} without a figure to adjust for ${left === 1 ? 'is' : 'are'} left out` : ''}.`,
      `Ordinary least squares of ${lowered(measureOf(switches.y).label)}${switches.weighted ? `, weighted by ${relationship.size.label}` : ''}, whichever correlation is chosen. A coefficient says how figures go together, with the others in the model held equal; it does not say what causes what.`,
    ],
  };
}
