import { QueryClient } from '@tanstack/react-query';

/** One store of what was fetched and asked. Published figures don't change while a page is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: Infinity,
      refetchOnWindowFocus: false,
      // The engine and the service worker answer without a network too.
      networkMode: 'always',
    },
  },
});
