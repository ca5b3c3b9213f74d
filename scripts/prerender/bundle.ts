import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { baseToken } from './bundle-names';

/** Builds the app for a DOM without a browser, its libraries with it, into a folder. */
export async function bundleApp(dir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: baseToken,
    publicDir: false,
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: dir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      // Nothing of it is to be waited for: a page is drawn once all that it asks for is there.
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'prerender.mjs' } },
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
    },
  });
}
