type Bytes = Uint8Array<ArrayBuffer>;

const gzipMagic = [0x1f, 0x8b];

/**
 * The content of a fetched `.gz` file, opened. Some servers send such a file as it is, others label
 * it `Content-Encoding: gzip` and the browser has opened it already: its first bytes tell which.
 */
export async function opened(body: ReadableStream<Bytes>): Promise<ReadableStream<Bytes>> {
  const reader = body.getReader();
  const start: Bytes[] = [];
  const first: number[] = [];
  while (first.length < gzipMagic.length) {
    const { done, value } = await reader.read();
    if (done) break;
    start.push(value);
    first.push(...value.subarray(0, gzipMagic.length));
  }
  const whole = new ReadableStream<Bytes>({
    start(controller) {
      for (const chunk of start) controller.enqueue(chunk);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const zipped = gzipMagic.every((byte, index) => first[index] === byte);
  return zipped ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}
