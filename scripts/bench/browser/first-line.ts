/** A line of a chart that is drawn: one that goes from a point to another. */
export const firstLine = '.recharts-line path[d*="L"]';
