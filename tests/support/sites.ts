/** The built sites that browser tests look at; TEST_PORT moves them where a port is taken. */
const port = Number(process.env.TEST_PORT ?? 4183);

/** The site as `npm run build` makes it. */
export const site = { port, base: '/', dir: 'dist', address: `http://127.0.0.1:${port}/` };

/** The same site, built for a folder of somebody's server. */
export const subpathSite = {
  port: port + 1,
  base: '/open/cin/',
  dir: 'dist-subpath',
  address: `http://127.0.0.1:${port + 1}/open/cin/`,
};

/** Pages of another origin, which embed charts as other people's sites do. */
export const hosts = {
  port: port + 2,
  base: '/',
  dir: 'tests/support/hosts',
  address: `http://127.0.0.1:${port + 2}/`,
};
