import type { ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Types that the server's own list does not have, or has without their charset. */
const types: Readonly<Record<string, string>> = {
  duckdb: 'application/octet-stream',
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  css: 'text/css;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

const forever = 'public,max-age=31536000,immutable';

/** Files whose name changes with what is in them: hashed assets, and the engine by its version. */
const named = /^\/(assets|engine\/[^/]*\d[^/]*)\//;

/** Asked for by this name it is the compressed file that is wanted: the engine opens its own. */
const packed = /\.gz(\?|$)/;

/** Sends what lies below `dir`, compressed where a compressed copy lies beside it. */
export function sendFiles(dir: string): ReturnType<typeof sirv> {
  const send = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', named.test(path) ? forever : 'no-cache');
      const type = types[path.slice(path.lastIndexOf('.') + 1)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  return (request, response, next) => {
    if (packed.test(request.url ?? '')) withoutEncoding(response);
    send(request, response, next);
  };
}

/** The library takes every `.gz` for the encoding of something else: this says what it is. */
function withoutEncoding(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const headers = Object.fromEntries(Object.entries(rest.at(-1) ?? {}));
    if (status < 400) {
      delete headers['Content-Encoding'];
      headers['Content-Type'] = 'application/gzip';
    }
    return writeHead(status, headers);
  };
}
