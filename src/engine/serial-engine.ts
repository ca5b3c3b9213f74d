import type { Parameter } from '../query/query';
import { checkedParameters } from './check-statement';
import type { Cell, Engine, Statement } from './engine';
import { failedQuery } from './failed-query';

/** What an implementation brings: how one statement is run over its one connection. */
interface Runner {
  rows: (sql: string, params: Parameter[]) => Promise<Record<string, Cell>[]>;
  close: () => Promise<void>;
}

/** An Engine that runs statements one after the other; a failed one does not hold up the next. */
export function serialEngine({ rows, close }: Runner): Engine {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: <Row extends object>({ sql, params }: Statement) => {
      const result = last.then(async () => {
        try {
          // The caller knows its columns: SQL has no types that a program could check here.
          return (await rows(sql, checkedParameters(sql, params))) as Row[];
        } catch (error) {
          throw failedQuery(error);
        }
      });
      last = result.catch(() => undefined);
      return result;
    },
    close,
  };
}
