import { readFileSync } from 'node:fs';
import { run } from '../run';
import { buildSite } from './build-site';

await run(async () => {
  const started = performance.now();
  const { rows, files, version } = await buildSite('data', 'public');
  const bytes = readFileSync('public/data/cin.duckdb').byteLength;
  console.log(
    `Built ${files} files from ${rows.toLocaleString('en-GB')} observations with DuckDB ${version}: ` +
      `cin.duckdb ${(bytes / 1e6).toFixed(2)} MB, in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
});
