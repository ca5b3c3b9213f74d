import type { Relationship } from '../../catalogue/relationships/relationship';
import type { RelationshipFigures } from '../../figure/relationship/relationship-figures';
import type { Loaded } from './use-relationship-files';
import type { ChangeView } from './use-relationship-view';

/** What every part of the page is drawn from. */
export interface Related extends Loaded {
  relationship: Relationship;
  figures: RelationshipFigures;
  onChange: ChangeView;
}
