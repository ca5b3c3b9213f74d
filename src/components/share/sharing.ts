import type { Credit } from '../../figure/share/credit';
import type { Shareable } from './shareable';

/** What every part of the sheet is made from. */
export interface Sharing {
  shareable: Shareable;
  credit: Credit;
  /** Of the page as it is looked at, and the chart on it. */
  address: string;
}
