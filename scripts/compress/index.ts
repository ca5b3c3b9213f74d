import { run } from '../run';
import { siteFrom } from '../site';
import { compressSite } from './compress';

await run(async () => {
  const { dir } = siteFrom(process.env);
  const started = performance.now();
  const { files, before, brotli } = await compressSite(dir);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `Compressed ${files} files, ${size(before)} → ${size(brotli)} in brotli, in ${seconds} s.`,
  );
});
