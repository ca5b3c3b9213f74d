import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import type { Clock } from '../../../scripts/fetch/back-off';
import { Client } from '../../../scripts/fetch/client';
import { runFetch } from '../../../scripts/fetch/command';
import type { Offer, PublishedFile } from '../../../scripts/fetch/registry';
import { Service } from './service';

// A proxy of the machine's has no business between a test and its own server.
for (const name of ['no_proxy', 'NO_PROXY']) process.env[name] = '127.0.0.1';

/** A clock on which waiting takes no time; it remembers what was waited. */
class TestClock implements Clock {
  readonly slept: number[] = [];
  #now = Date.UTC(2026, 0, 1);

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.#now += milliseconds;
    return Promise.resolve();
  }

  random(): number {
    return 1;
  }
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A published table with so many rows, as bytes that a figure changes but does not resize. */
export function table(rows: number, figure = 100): string {
  const lines = Array.from({ length: rows }, (_, row) => `${2013 + row},National,,${figure}`);
  return ['time_period,geographic_level,old_la_code,referral_count', ...lines, ''].join('\n');
}

export const ids = {
  catalogue: '911dae20-ac5d-4e28-bee8-53a658761fa5',
  other: 'b0749fa2-c0e2-4a15-8c0f-23941b3b6161',
  api: '342f9a01-26f0-2a71-91a1-f8bc0bee8b11',
};

export const catalogueOffer: Offer = { kind: 'catalogue', file: ids.catalogue };
export const paths = {
  csv: `/catalogue/${ids.catalogue}/csv`,
  versions: `/api/${ids.api}/versions?page=1&pageSize=20`,
  versionsSecond: `/api/${ids.api}/versions?page=2&pageSize=20`,
  version: (number: string) => `/api/${ids.api}/csv?dataSetVersion=${number}`,
};

/** A folder, a registry, a record of imports and a service, for one test. */
export class Bench {
  readonly root = mkdtempSync(join(tmpdir(), 'cin-fetch-'));
  readonly folder = join(this.root, 'published');
  readonly registryPath = join(this.root, 'registry.json');
  readonly sourcesPath = join(this.root, 'sources.json');
  readonly service = new Service();
  readonly clock = new TestClock();

  async start(): Promise<void> {
    await this.service.start();
    this.register({});
  }

  async stop(): Promise<void> {
    await this.service.stop();
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Makes the registry of these files; each is C1's of 2025 but for what is said. */
  register(...files: Partial<PublishedFile>[]): void {
    const { address } = this.service;
    const registry = {
      services: { catalogue: `${address}/catalogue`, api: `${address}/api` },
      files: files.map((file) => ({
        dataSet: 'c1-referrals',
        title: 'C1: Referrals',
        release: '2025',
        file: 'cin-2025/c1.csv',
        offered: [catalogueOffer],
        ...file,
      })),
    };
    writeFileSync(this.registryPath, JSON.stringify(registry));
  }

  /** Says that the last import read this text. */
  record(content: string, file = 'c1.csv'): void {
    const source = {
      dataSet: 'c1-referrals',
      file,
      sha256: sha256(content),
      bytes: Buffer.byteLength(content),
      rows: content.split('\n').length - 2,
    };
    writeFileSync(this.sourcesPath, JSON.stringify([source]));
  }

  arguments(...more: string[]): string[] {
    const { folder, registryPath, sourcesPath } = this;
    return ['--to', folder, '--registry', registryPath, '--sources', sourcesPath, ...more];
  }

  async run(...more: string[]): Promise<{ code: number; out: string; err: string }> {
    return this.runWith(new Client(this.clock), ...more);
  }

  async runWith(client: Client, ...more: string[]) {
    const [out, err] = [new Kept(), new Kept()];
    const code = await runFetch(this.arguments(...more), this.root, out, err, client);
    return { code, out: out.text, err: err.text };
  }

  path(file = 'cin-2025/c1.csv'): string {
    return join(this.folder, file);
  }

  /** The text of a file in the folder; null where there is none. */
  read(file = 'cin-2025/c1.csv'): string | null {
    return existsSync(this.path(file)) ? readFileSync(this.path(file), 'utf8') : null;
  }

  put(content: string | Buffer, file = 'cin-2025/c1.csv'): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
