import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A request as the service saw it. */
export interface Seen {
  path: string;
  headers: IncomingMessage['headers'];
}

/** What a file's handler says beside its bytes. */
export interface Told {
  etag?: string;
  lastModified?: string;
  encoding?: string;
}

/** A server that behaves, and misbehaves, like the services that publish statistics. */
export class Service {
  readonly seen: Seen[] = [];
  /** The most requests that were in hand at once. */
  busiest = 0;
  readonly #server: Server;
  readonly #handlers = new Map<string, Handler[]>();
  #busy = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.seen.push({ path, headers: request.headers });
      this.#busy += 1;
      this.busiest = Math.max(this.busiest, this.#busy);
      response.on('close', () => (this.#busy -= 1));
      this.#handlerOf(path)(request, response);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get address(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** The n-th request for a path is answered by the n-th handler, every later one by the last. */
  on(path: string, ...handlers: Handler[]): void {
    this.#handlers.set(path, handlers);
  }

  /** The requests for a path, and how many there were. */
  to(path: string): Seen[] {
    return this.seen.filter((request) => request.path === path);
  }

  #handlerOf(path: string): Handler {
    const handlers = this.#handlers.get(path) ?? [];
    return handlers[Math.min(this.to(path).length, handlers.length) - 1] ?? status(404);
  }
}

/** A bare status, with headers. */
export function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(code, headers).end(`<p>${code}</p>`);
  };
}

/** A file as a good server gives it: 304 where it is known, 206 where the rest of it is asked for. */
export function file(content: Buffer | string, told: Told = {}): Handler {
  const bytes = Buffer.from(content);
  return (request, response) => {
    const { headers } = request;
    const said = saidOf(told);
    const known = told.etag !== undefined && headers['if-none-match'] === told.etag;
    const since = headers['if-modified-since'];
    const old =
      headers['if-none-match'] === undefined && since !== undefined && since === told.lastModified;
    if (known || old) {
      response.writeHead(304, said).end();
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? NaN);
    const validators = [told.etag, told.lastModified].filter((one) => one !== undefined);
    if (Number.isNaN(from) || !validators.some((one) => one === headers['if-range'])) {
      response.writeHead(200, { ...said, 'content-length': bytes.length }).end(bytes);
    } else if (from >= bytes.length) {
      response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    } else {
      response
        .writeHead(206, {
          ...said,
          'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`,
          'content-length': bytes.length - from,
        })
        .end(bytes.subarray(from));
    }
  };
}

/** Half a file, of which the whole was announced; then the connection ends, or hangs. */
export function half(
  content: Buffer | string,
  told: Told = {},
  then: 'cut' | 'hang' = 'cut',
): Handler {
  const bytes = Buffer.from(content);
  return (_request, response) => {
    response.writeHead(200, { ...saidOf(told), 'content-length': bytes.length });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
      // In its own time, so that the half has left the socket's buffers.
      if (then === 'cut') setTimeout(() => response.destroy(), 50);
    });
  };
}

/** One page of an API data set's versions. */
export function versions(results: readonly object[], page = 1, totalPages = 1): Handler {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        paging: { page, pageSize: 20, totalResults: results.length * totalPages, totalPages },
        results,
      }),
    );
  };
}

function saidOf({ etag, lastModified, encoding }: Told): Record<string, string> {
  return {
    'content-type': 'text/csv',
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  };
}
