import type { SharedChart } from '../../components/share/shareable';

/** A chart of the comparison as it leaves, from its panel. */
export function sharedPanel(
  { key, alt, table }: Pick<SharedChart, 'key' | 'alt' | 'table'>,
  draw: SharedChart['draw'],
): SharedChart {
  return { key, title: null, alt, table, events: [], latest: '', draw };
}
