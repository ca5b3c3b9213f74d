import type { Query } from '../../../src/query/query';
import type { ChartName, Moment } from '../drawing';

declare global {
  interface Window {
    /** Starts the page's engine; gives milliseconds until it has answered its first question. */
    benchStart: () => Promise<number>;
    /** Asks the product's engine one query after the other; milliseconds until each has its rows. */
    benchTimes: (queries: readonly Query[]) => Promise<number[]>;
    /** Draws one of the compared charts' latest period; milliseconds until it was painted. */
    benchDraw: (chart: ChartName, by: 'product' | 'scatter', moment: Moment) => Promise<number>;
  }
}

/** An engine that has answered this has the database open. */
export const firstQuestion = 'SELECT count(*) AS figures FROM figures';
