import { noRow, type BarsPanel } from '../figure/figure';
import type { BarsLayout } from './bars-layout';
import type { Stop } from './stop';

/** The stops of a bars chart: one for each category, from the top. */
export function barStops(panel: BarsPanel, { rows }: BarsLayout): Stop[] {
  return panel.bars.flatMap(({ measure, label, cells }, index): Stop[] => {
    const row = rows[index];
    if (!row) return [];
    const { left, top, right, bottom } = row.box;
    const figures = panel.areas.map((area, at) => ({ area, text: cells[at]?.text ?? noRow }));
    return [
      {
        key: measure,
        x: row.bar ? row.bar.x + row.bar.width : row.value.x,
        y: row.y,
        heading: label,
        unit: null,
        rows: figures.map(({ area, text }) => ({
          key: area.area,
          role: area.role,
          label: area.label,
          text,
        })),
        notes: [],
        rings: [],
        outline: `M${left + 1},${top + 1}H${right - 1}V${bottom - 1}H${left + 1}Z`,
        spoken: `${label}: ${figures.map(({ area, text }) => `${area.label} ${text}`).join('; ')}.`,
      },
    ];
  });
}
