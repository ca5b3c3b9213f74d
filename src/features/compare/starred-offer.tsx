import { authorityLabel } from '../../figure/compare/labels';
import type { CompareArea } from '../../figure/compare/compare-file';
import type { CompareView } from '../../view/compare-view';
import { neighbourModels } from '../../view/group-choice';
import type { ChangeView } from './use-compare-view';

/** Says whom the charts name; invites to choose, in one click for whoever keeps an own authority. */
export function StarredOffer({
  own,
  view,
  onChange,
}: {
  own: CompareArea | undefined;
  view: CompareView;
  onChange: ChangeView;
}) {
  const { chosen, group } = view;
  if (own === undefined) {
    if (chosen.length > 0 || group !== null) return null;
    return (
      <p className="compare-offer">
        Every authority of England is shown, and none is picked out. Choose yours to see where it
        lies.
      </p>
    );
  }
  if (chosen.includes(own.slug)) return null;
  const [model] = neighbourModels;
  const withNeighbours = group === null && own.neighbours[model] !== undefined;
  return (
    <p className="compare-offer">
      <span>
        <span aria-hidden="true">★</span> {authorityLabel(own)}, your authority, is picked out in
        every chart.
      </span>
      <button
        type="button"
        className="quiet-button"
        onClick={() =>
          onChange({
            chosen: [own.slug, ...chosen],
            group: withNeighbours ? { kind: 'neighbours', of: own.slug, model } : group,
          })
        }
      >
        Compare {authorityLabel(own)}
        {withNeighbours && ' with its neighbours'}
      </button>
    </p>
  );
}
