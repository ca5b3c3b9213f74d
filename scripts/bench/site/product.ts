import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Builds the product into a folder as `npm run build` does. Throws with what the build said. */
export async function buildProduct(dir: string): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    await run(npm, ['run', 'build'], {
      env: { ...process.env, OUT_DIR: dir, BASE_PATH: '/' },
      shell: process.platform === 'win32',
      maxBuffer: 64e6,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`"npm run build" failed:\n${said}`, { cause: error });
  }
}
