import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { opened } from '../../../src/engine/opened';

/** A body that arrives in chunks of this many bytes. */
function body(bytes: Uint8Array, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(new Uint8Array(bytes.slice(at, (at += size))));
    },
  });
}

const text = 'Contains public sector information. '.repeat(1000);
const plain = new TextEncoder().encode(text);

describe.each([1, 2, 7, 65_536])('in chunks of %i bytes', (size) => {
  test.each([
    ['as it is', gzipSync(plain)],
    ['opened on its way', plain],
  ])('a file sent %s', async (_, sent) => {
    expect(await new Response(await opened(body(sent, size))).text()).toBe(text);
  });
});

test.each([0, 1])('a file of %i bytes', async (length) => {
  const stream = await opened(body(plain.slice(0, length), 10));
  expect(await new Response(stream).text()).toBe(text.slice(0, length));
});

test('a file that was cut off is an error', async () => {
  const stream = await opened(body(gzipSync(plain).subarray(0, 60), 10));
  await expect(new Response(stream).text()).rejects.toThrow();
});
