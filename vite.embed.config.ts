import { defineConfig } from 'vite';
import { siteFrom } from './scripts/site';

const site = siteFrom(process.env);

/** Preact stands in for React here and nowhere else: an embed's script must be small. */
const alias = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

/**
 * The scripts of embeds, by mode: `page`, for the frame of a chart; `claim`, for that of a checked claim;
 * `published`, for that of an article's claim, whose check is in the page; `parent`, for the page around it;
 * and `static`, which writes the frame's HTML at build time. All but the last are classic scripts, which a
 * sandbox without an origin may load from any host.
 */
export default defineConfig(({ mode }) => {
  const shared = { target: 'es2022', emptyOutDir: false, copyPublicDir: false } as const;
  const quiet = { reportCompressedSize: false, chunkSizeWarningLimit: Infinity } as const;
  const classic = (input: string, entryFileNames: string) => ({
    ...shared,
    ...quiet,
    outDir: site.dir,
    modulePreload: false as const,
    rolldownOptions: { input, output: { format: 'iife' as const, entryFileNames } },
  });
  const builds = {
    page: classic('src/features/embed/main.tsx', 'assets/embed-[hash].js'),
    claim: classic('src/features/embed/claim-main.tsx', 'assets/claim-embed-[hash].js'),
    published: classic(
      'src/features/embed/published-claim-main.tsx',
      'assets/published-embed-[hash].js',
    ),
    parent: classic('src/features/embed/parent/embed.ts', 'embed.js'),
    static: {
      ...shared,
      ...quiet,
      outDir: '.cache/embed',
      ssr: 'src/features/embed/static.tsx',
      rolldownOptions: { output: { entryFileNames: 'static.js' } },
    },
  };
  return {
    base: site.base,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: true },
    build: builds[mode as keyof typeof builds],
  };
});
