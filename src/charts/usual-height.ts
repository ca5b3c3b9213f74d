import type { Panel } from '../figure/figure';
import { isEmpty } from './is-empty';
import { narrowWidth } from './sizes';

/**
 * The height that is kept free for a panel's drawing in a width (null: not known yet): that of the
 * drawing, or a little less where only laying it out would tell.
 */
export function usualHeight(panel: Panel, width: number | null): number {
  const narrow = width !== null && width < narrowWidth;
  const line = narrow ? 260 : 300;
  if (isEmpty(panel)) return line;
  switch (panel.kind) {
    case 'lines':
      return line;
    case 'scatter':
      return panel.stacked ? 240 : line;
    case 'bars':
      return panel.bars.length * ((narrow ? 46 : 24) + (panel.areas.length > 1 ? 10 : 0));
    case 'months':
      return narrow ? 474 : 340;
    case 'multiples': {
      const columns = narrow ? 2 : 3;
      return Math.ceil(panel.panels.length / columns) * (narrow ? 170 : 190);
    }
  }
}
