import type { BarsPanel, LinesPanel, MonthsPanel, Panel } from './figure';
import type { TidyInput } from './tidy';

/** A figure that a panel shows; `area` is a code, or "neighbours" for their median. */
export type PanelObservation = Omit<TidyInput, 'areaName'>;

function ofLines({ series }: LinesPanel): PanelObservation[] {
  return series.flatMap(({ key, measure, points }) =>
    points.map(({ period, value, symbol }) => ({
      measure,
      // A line's key is its measure, a colon, and its area.
      area: key.slice(measure.length + 1),
      period,
      value,
      symbol,
    })),
  );
}

function ofBars({ areas, bars, period }: BarsPanel): PanelObservation[] {
  if (period === null) return [];
  return bars.flatMap(({ measure, cells }) =>
    cells.flatMap(({ value, symbol }, index) => {
      const area = areas[index]?.area;
      const published = value !== null || symbol !== null;
      return area !== undefined && published ? [{ measure, area, period, value, symbol }] : [];
    }),
  );
}

function ofMonths({ area, years }: MonthsPanel): PanelObservation[] {
  return years.flatMap(({ period, points }) =>
    points.flatMap(({ measure, value, symbol }) =>
      value === null && symbol === null ? [] : [{ measure, area, period, value, symbol }],
    ),
  );
}

/**
 * The figures that a panel shows, for the tidy download; none of a scatter, whose pairs are kept
 * apart. What has no published row has no line.
 */
export function panelObservations(panel: Panel): PanelObservation[] {
  switch (panel.kind) {
    case 'lines':
      return ofLines(panel);
    case 'bars':
      return ofBars(panel);
    case 'months':
      return ofMonths(panel);
    case 'multiples':
      return panel.panels.flatMap(ofLines);
    case 'scatter':
      return [];
  }
}
