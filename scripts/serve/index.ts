import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../run';
import { siteFrom } from '../site';
import { startServer } from './server';

await run(async () => {
  const site = siteFrom(process.env);
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: site.base },
      dir: { type: 'string', default: site.dir },
      host: { type: 'string', default: '127.0.0.1' },
      'strict-port': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port}: give a whole number from 0 to 65535.`);
  }

  const served = await startServer({
    dir: resolve(values.dir),
    base: values.base,
    host: values.host,
    port,
    orNextPort: !values['strict-port'],
  });
  if (port !== 0 && served.port !== port) console.log(`Port ${port} is taken.`);
  console.log(`CIN Explorer is at ${served.address}\nStop it with Ctrl+C.`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
});
