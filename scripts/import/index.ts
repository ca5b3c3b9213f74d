import { fileURLToPath } from 'node:url';
import { runImport } from './command';

const repository = fileURLToPath(new URL('../../', import.meta.url));
process.exitCode = await runImport(
  process.argv.slice(2),
  repository,
  process.stdout,
  process.stderr,
);
