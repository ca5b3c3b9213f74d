import type { Query } from '../../../src/query/query';

declare global {
  interface Window {
    /** Starts the page's engine; gives milliseconds until it has answered its first question. */
    benchStart: () => Promise<number>;
    /** Asks the product's engine one query after the other; milliseconds until each has its rows. */
    benchTimes: (queries: readonly Query[]) => Promise<number[]>;
  }
}

/** An engine that has answered this has the database open. */
export const firstQuestion = 'SELECT count(*) AS figures FROM figures';
