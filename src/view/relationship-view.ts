import { joinIds, type Relationship } from '../catalogue/relationships/relationship';
import { isSlug } from './group-choice';
import { adjustments, plainSwitches, type Switches } from './relationship-switches';

/** What is looked at on the page of a relationship. */
export interface RelationshipView extends Switches {
  /** The year that y's file labels the pairs with; null for the latest. */
  year: number | null;
  /** The slug of an authority; null for none. */
  authority: string | null;
  /** The level that divides authorities in two; null for the one of the claim. */
  threshold: number | null;
  lowess: boolean;
  colour: 'none' | 'region' | 'type';
}

/** The relationship as its page opens. */
export function firstRelationshipView({ joins, x, y }: Relationship): RelationshipView {
  return {
    year: null,
    authority: null,
    ...plainSwitches,
    join: joins[0].id,
    x: x.measure,
    y: y.measure,
    threshold: null,
    lowess: false,
    colour: 'none',
  };
}

/** One of the choices, or the first where the address has none of them. */
function oneOf<Value extends string>(
  choices: readonly Value[],
  wanted: string | null,
  first: Value,
): Value {
  return choices.find((choice) => choice === wanted) ?? first;
}

function readThreshold({ threshold }: Relationship, text: string | null): number | null {
  if (threshold === null || text === null || !/^\d+(\.\d+)?$/.test(text)) return null;
  const level = Number(text);
  const steps = Math.round((level - threshold.from) / threshold.step);
  const near = Number((threshold.from + steps * threshold.step).toFixed(3));
  return near < threshold.from || near > threshold.to || near === threshold.at ? null : near;
}

/** The view of a relationship that a query string holds; what makes no sense is passed over. */
export function readRelationshipView(relationship: Relationship, search: string): RelationshipView {
  const params = new URLSearchParams(search);
  const first = firstRelationshipView(relationship);
  const { instead, joins } = relationship;
  const year = params.get('year') ?? '';
  const authority = params.get('authority') ?? '';
  const without = params.get('without') ?? '';
  const adjusted = (params.get('adjusted') ?? '').split(',');
  const offered = joinIds.filter((id) => joins.some((join) => join.id === id));
  return {
    year: /^[1-9]\d{3}$/.test(year) ? Number(year) : null,
    authority: isSlug(authority) ? authority : null,
    join: oneOf(offered, params.get('join'), first.join),
    correlation: oneOf(['pearson', 'spearman'], params.get('correlation'), 'pearson'),
    weighted: params.get('weighted') === 'true',
    without: /^[A-Z]?\d{3,8}$/.test(without) ? without : null,
    london: params.get('london') !== 'false',
    complete: params.get('complete') === 'true',
    adjusted: adjustments.filter(
      (one) =>
        adjusted.includes(one) && (one !== 'referrals' || relationship.referralRate !== null),
    ),
    x: oneOf([first.x, ...instead.x.map(({ measure }) => measure)], params.get('x'), first.x),
    y: oneOf([first.y, ...instead.y.map(({ measure }) => measure)], params.get('y'), first.y),
    threshold: readThreshold(relationship, params.get('threshold')),
    lowess: params.get('lowess') === 'true',
    colour: oneOf(['none', 'region', 'type'], params.get('colour'), 'none'),
  };
}

/** The query string of a view, without `?`; empty for the page as it opens. Commas stay readable. */
export function writeRelationshipView(relationship: Relationship, view: RelationshipView): string {
  const first = firstRelationshipView(relationship);
  const parts = [
    view.year === null ? null : `year=${view.year}`,
    view.authority === null ? null : `authority=${view.authority}`,
    view.x === first.x ? null : `x=${view.x}`,
    view.y === first.y ? null : `y=${view.y}`,
    view.join === first.join ? null : `join=${view.join}`,
    view.correlation === first.correlation ? null : `correlation=${view.correlation}`,
    view.weighted ? 'weighted=true' : null,
    view.without === null ? null : `without=${view.without}`,
    view.london ? null : 'london=false',
    view.complete ? 'complete=true' : null,
    view.adjusted.length === 0 ? null : `adjusted=${view.adjusted.join(',')}`,
    view.threshold === null ? null : `threshold=${view.threshold}`,
    view.lowess ? 'lowess=true' : null,
    view.colour === first.colour ? null : `colour=${view.colour}`,
  ];
  return parts.filter((part) => part !== null).join('&');
}
