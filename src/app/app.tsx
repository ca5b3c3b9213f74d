import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { base } from '../engine/prebuilt';
import { ErrorBoundary } from './error-boundary';
import { Layout } from './layout';
import { queryClient } from './query-client';
import { Routes } from './routes';

/** The whole app: providers, frame and pages. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={base.replace(/\/$/, '')}>
        <Layout>
          <ErrorBoundary>
            <Routes />
          </ErrorBoundary>
        </Layout>
      </Router>
    </QueryClientProvider>
  );
}
