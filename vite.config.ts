import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { offline } from './scripts/pages/offline';
import { siteFrom } from './scripts/site';

const site = siteFrom(process.env);

// The engine's scripts lie apart, so that the service worker can tell them from the program's.
const engineScript = 'assets/engine/[name]-[hash].js';

export default defineConfig({
  base: site.base,
  plugins: [react(), VitePWA(offline)],
  worker: {
    rolldownOptions: {
      output: {
        entryFileNames: engineScript,
        assetFileNames: 'assets/engine/[name]-[hash][extname]',
      },
    },
  },
  build: {
    outDir: site.dir,
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    // What the scripts may weigh is said, and checked, in .size-limit.js.
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      output: {
        // Left alone, whatever the first page shares with a later one becomes a file of its own: thirty
        // requests before the first chart, six at a time.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/ },
            { name: 'first', tags: ['$initial'] },
          ],
        },
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('/src/engine/') ? engineScript : 'assets/[name]-[hash].js',
      },
    },
  },
});
