import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { toBase } from '../site';
import { sendFiles } from './files';

/** What to serve and where; `base` as in the build, `port` 0 for any free one. */
export interface Serving {
  dir: string;
  base: string;
  port: number;
  host?: string;
  /** Take the next free port where this one is taken; otherwise that is an error. */
  orNextPort?: boolean;
}

/** A running server. `close` ends it, with whatever is still being sent. */
export interface Served {
  address: string;
  port: number;
  close(): Promise<void>;
}

/** Serves a built site as a static host would. Throws where there is no site to serve. */
export async function startServer(serving: Serving): Promise<Served> {
  const { dir, host = '127.0.0.1', orNextPort = false } = serving;
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`Nothing to serve in ${dir}: run "npm run build" first.`);
  }
  const base = toBase(serving.base);
  const server = createServer(answer(dir, base));
  const port = await listen(server, serving.port, host, orNextPort ? 20 : 0);
  return {
    address: `http://${host}:${port}${base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every path below the base from a file; everything else is the not-found page. */
function answer(dir: string, base: string): RequestListener {
  const send = sendFiles(dir);
  const notFoundPage = join(dir, '404.html');
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
  return (request, response) => {
    // A page on any other site may show these figures.
    response.setHeader('Access-Control-Allow-Origin', '*');
    const url = request.url ?? '/';
    const sendNotFound = () => {
      response.writeHead(404, {
        'Content-Type': 'text/html;charset=utf-8',
        'Cache-Control': 'no-cache',
      });
      response.end(notFound);
    };
    if (`${url.replace(/\?.*/, '')}/` === base) {
      response.writeHead(301, { Location: base });
      response.end();
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      send(request, response, sendNotFound);
    } else {
      sendNotFound();
    }
  };
}

/** The port that it came to listen on, trying so many further ones where it is taken. */
async function listen(
  server: Server,
  port: number,
  host: string,
  further: number,
): Promise<number> {
  try {
    return await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    if (further === 0)
      throw new Error(`Port ${port} is taken: give another with --port.`, { cause: error });
    return listen(server, port + 1, host, further - 1);
  }
}
