import type { VitePWAOptions } from 'vite-plugin-pwa';

/** The page that stands in for any page that was never visited online. */
export const shellPage = 'shell.html';

/**
 * What works without a network, once a page has loaded: the program and the shell page always;
 * pages, figures, the database and the engine when they were fetched before. The network goes
 * first for all that can change, so that nobody online sees last month's figures.
 */
export const offline: Partial<VitePWAOptions> = {
  strategies: 'generateSW',
  registerType: 'autoUpdate',
  injectRegister: false,
  manifest: false,
  workbox: {
    // Not what lies deeper: assets/engine.
    globPatterns: ['index.html', 'assets/**/*.{js,css,woff2}'],
    // `index.html` is the page for `/`, which must come from the network when there is one. The
    // shell has the same scripts and styles, and so changes when it does.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) =>
          entry.url === 'index.html' ? { ...entry, url: shellPage } : entry,
        ),
        warnings: [],
      }),
    ],
    skipWaiting: true,
    clientsClaim: true,
    navigateFallback: null,
    navigationPreload: true,
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        // The page that was loaded before this worker is handed over by its address.
        urlPattern: ({ request, sameOrigin, url }) =>
          request.mode === 'navigate' || (sameOrigin && !url.pathname.includes('.')),
        handler: 'NetworkFirst',
        options: {
          cacheName: 'pages',
          precacheFallback: { fallbackURL: shellPage },
          // The query says what is looked at; the page is the same.
          plugins: [
            {
              cacheKeyWillBeUsed: ({ request }) =>
                Promise.resolve(request.url.split('?', 1).join()),
            },
          ],
        },
      },
      {
        urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/data/'),
        handler: 'NetworkFirst',
        options: { cacheName: 'data' },
      },
      {
        urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/engine/'),
        handler: 'CacheFirst',
        options: { cacheName: 'engine', expiration: { maxEntries: 12, purgeOnQuotaError: true } },
      },
    ],
  },
};
