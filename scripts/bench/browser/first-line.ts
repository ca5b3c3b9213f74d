/** A line of a chart that is drawn: one that goes from a point to another. */
export const firstLine = '.recharts-line path[d*="L"]';

/** The same in an embed, whose lines are drawn without Recharts. */
export const embedLine = 'path.chart-line';
