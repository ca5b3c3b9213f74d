import type { Measure } from '../../catalogue/measures/measure';
import type { CompareAreas } from '../../figure/compare/compare-file';
import type { Slice } from '../../figure/compare/slice';
import type { CompareView } from '../../view/compare-view';
import type { ChangeView } from './use-compare-view';

/** What every part of the page is drawn from. */
export interface Comparison {
  measure: Measure;
  areas: CompareAreas;
  slice: Slice;
  /** "Re-referrals within 12 months, the year ending 31 March 2025". */
  subtitle: string;
  view: CompareView;
  onChange: ChangeView;
}
