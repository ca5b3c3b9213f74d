import { describe, expect, test } from 'vitest';
import { failedQuery } from '../../../src/engine/failed-query';
import { checkSupport } from '../../../src/engine/support';

describe('what a failed statement stands for', () => {
  test.each([
    ['query', new Error('Binder Error: no such column')],
    ['query', new Error('Out of Memory Error: failed to allocate data')],
    ['crashed', new Error('FATAL Error: database has been invalidated')],
    ['crashed', new Error('INTERNAL Error: attempted to access index 5')],
    ['crashed', new WebAssembly.RuntimeError('table index is out of bounds')],
    ['crashed', new RangeError('Maximum call stack size exceeded')],
  ] as const)('%s: %s', (kind, error) => {
    expect(failedQuery(error)).toMatchObject({ kind, message: error.message });
  });
});

describe('what a browser must have', () => {
  test('is here', () => {
    expect(() => checkSupport({ WebAssembly, Worker: true, DecompressionStream })).not.toThrow();
  });

  test('is named where it is missing', () => {
    expect(() => checkSupport({ Worker: true })).toThrow('no WebAssembly, no DecompressionStream');
  });
});
