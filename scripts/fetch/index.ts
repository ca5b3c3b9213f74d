import { fileURLToPath } from 'node:url';
import { runFetch } from './command';

const repository = fileURLToPath(new URL('../../', import.meta.url));
process.exitCode = await runFetch(
  process.argv.slice(2),
  repository,
  process.stdout,
  process.stderr,
);
