import { useQuery } from '@tanstack/react-query';
import type { Query } from '../query/query';
import { engine } from './shared';

/** The rows of a query, asked of the shared engine once and kept. `null` asks nothing. */
export function useRows<Row extends object>(query: Query | null) {
  return useQuery({
    queryKey: ['rows', query?.sql, query?.params],
    queryFn: async (): Promise<Row[]> =>
      query === null ? [] : (await engine.start()).run<Row>(query),
    enabled: query !== null,
    retry: false,
  });
}
