import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('../pages/', import.meta.url));

/** The pages beside the product that are measured, by the names that they are served under. */
const pages = ['bench-chart', 'bench-charts', 'bench-engine', 'bench-bare-engine'] as const;

/**
 * Builds each page by itself, so that none has to fetch what it shares with another, into the built
 * site beside the product: served from one place in one way.
 */
export async function buildPages(dir: string): Promise<void> {
  for (const page of pages) {
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      publicDir: false,
      plugins: [react()],
      worker: { format: 'es' },
      build: {
        outDir: dir,
        emptyOutDir: false,
        assetsDir: 'assets/bench',
        target: 'es2022',
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: { input: join(root, `${page}.html`) },
      },
    });
  }
}
