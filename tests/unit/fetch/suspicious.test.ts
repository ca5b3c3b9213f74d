import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Bench, paths, table } from './bench';
import { file } from './service';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.start();
});
afterEach(() => bench.stop());

const aside = 'cin-2025/c1.csv.suspicious';
const old = table(13);

/** Has the service send these bytes, and expects them refused and the old file kept. */
async function expectRefusal(content: string | Buffer, why: string | RegExp, encoding?: string) {
  bench.put(old);
  bench.service.on(paths.csv, file(content, encoding === undefined ? {} : { encoding }));
  const { code, out } = await bench.run();
  expect(code).toBe(1);
  expect(out).toMatch(/^Suspicious \(1\)/);
  expect(out).toMatch(why);
  expect(out).toContain('The old file stays; what came is beside it, as c1.csv.suspicious.');
  expect(bench.read()).toBe(old);
  expect(existsSync(bench.path('cin-2025/c1.csv.part'))).toBe(false);
  expect(existsSync(bench.path('cin-2025/c1.csv.part.unpacked'))).toBe(false);
}

describe('what is no published file is refused, and the old one kept', () => {
  const page = '<!DOCTYPE html>\n<title>Service unavailable</title>\n';
  test.each<[string, string | Buffer, RegExp]>([
    ['a web page', page, /this is a web page, not a CSV file/],
    ['nothing', '', /the file is empty/],
    ['blank lines', '\n\n', /the file is empty/],
    ['a header alone', 'time_period,referral_count\n', /there is no row below the header/],
    ['JSON', '{"title": "Not now", "status": 200}\n', /./],
    ['prose', 'We are\nclosed for\nmaintenance\n', /a single column/],
    ['a file cut inside its last line', table(20).slice(0, -3), /the last line does not end/],
    ['a row too short', `${table(20)}2040,National\n`, /row 22.*2 cells where the header has 4/],
    ['another encoding', Buffer.from(`${table(20)}2040,National,\xe9,1\n`, 'latin1'), /not UTF-8/],
  ])('%s', async (_, content, why) => {
    await expectRefusal(content, why);
    expect(readFileSync(bench.path(aside))).toEqual(Buffer.from(content));
  });

  test('a damaged compression', async () => {
    const packed = gzipSync(table(500));
    await expectRefusal(packed.subarray(0, -20), /its compression is damaged/, 'gzip');
  });

  test('an encoding that was not asked for', async () => {
    await expectRefusal(Buffer.from([1, 2, 3]), /in the encoding br, which nobody asked for/, 'br');
  });

  test('a compressed web page', async () => {
    await expectRefusal(gzipSync(page), /this is a web page/, 'gzip');
    expect(readFileSync(bench.path(aside), 'utf8')).toBe(page);
  });

  test('and nothing is put where nothing was', async () => {
    bench.service.on(paths.csv, file(page));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toContain('Nothing took its place');
    expect(bench.read()).toBeNull();
  });
});

describe('a file that shrank', () => {
  const fewerRows = table(12, 1_000_000_000);
  const fewerBytes = table(13, 1);

  test.each([
    ['rows', fewerRows, /it shrank from 13 rows to 12/],
    ['bytes', fewerBytes, /it shrank from \d+ bytes to \d+/],
  ])('in %s is set beside the old one', async (_, content, why) => {
    await expectRefusal(content, why);
    expect(bench.read(aside)).toBe(content);
  });

  test('is measured against the import too, where the folder is empty', async () => {
    bench.record(old);
    bench.service.on(paths.csv, file(fewerRows));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toContain('--only c1-referrals --accept-smaller');
    expect(bench.read()).toBeNull();
  });

  test('is measured against the import too, where the folder has a smaller one', async () => {
    bench.record(old);
    bench.put(table(11));
    bench.service.on(paths.csv, file(table(12)));
    expect((await bench.run()).out).toMatch(/it shrank from 13 rows to 12/);
    expect(bench.read()).toBe(table(11));
  });

  test.each([fewerRows, fewerBytes])('is taken where that is said', async (content) => {
    bench.put(old);
    bench.record(old);
    bench.service.on(paths.csv, file(content));
    await bench.run();
    const { code, out } = await bench.run('--accept-smaller');
    expect(code).toBe(0);
    expect(out).toMatch(/^Changed \(1\)/);
    expect(bench.read()).toBe(content);
    expect(existsSync(bench.path(aside))).toBe(false);
  });

  test('is refused again in the next run: nothing of it was remembered', async () => {
    bench.put(old);
    bench.service.on(paths.csv, file(fewerRows, { etag: '"small"' }));
    await bench.run();
    const { out } = await bench.run();
    expect(out).toMatch(/^Suspicious \(1\)/);
    expect(bench.service.to(paths.csv)[1]?.headers).not.toHaveProperty('if-none-match');
  });

  test('does not make the old one forgotten', async () => {
    const good = file(old, { etag: '"one"' });
    bench.service.on(paths.csv, good, file(fewerRows, { etag: '"small"' }), good);
    await bench.run();
    expect((await bench.run()).code).toBe(1);
    expect((await bench.run()).out).toMatch(/^Unchanged \(1\)/);
    expect(bench.service.to(paths.csv)[2]?.headers).toMatchObject({ 'if-none-match': '"one"' });
  });

  test('is no matter where the old one could not be read', async () => {
    bench.put(`<p>${'A web page that somebody saved here. '.repeat(200)}</p>`);
    bench.service.on(paths.csv, file(old));
    expect((await bench.run()).code).toBe(0);
    expect(bench.read()).toBe(old);
  });
});
