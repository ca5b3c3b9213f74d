import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inTurns, type Timed } from '../in-turns';
import type { Result } from '../result';
import { timeImport, timePapaparse } from './import-work';

const execute = promisify(execFile);
const once = fileURLToPath(new URL('./import-once.ts', import.meta.url));

/** The same in a process of its own, timed in there: how it starts does not count. */
function inNewProcess(what: 'import' | 'papaparse', published: string): Timed {
  return async () => {
    const args = ['--import', 'tsx', once, what, published];
    const { stdout } = await execute(process.execPath, args);
    return Number(stdout);
  };
}

/**
 * A whole import against papaparse alone reading the same files: each in a new process, as somebody
 * who imports has it, and both over and over in one, where the compiler has learnt all of it.
 */
export async function measureImport(
  published: string,
  runs: number,
  say: (text: string) => void,
): Promise<Result[]> {
  const cold = [inNewProcess('import', published), inNewProcess('papaparse', published)];
  const warm = [() => timeImport(published), () => timePapaparse(published)];
  const kinds = [
    ['Import', cold],
    ['Import once warm', warm],
  ] as const;
  const results: Result[] = [];
  await inTurns(warm, 3);
  for (const [what, things] of kinds) {
    const [product = [], other = []] = await inTurns(things, runs, (round) =>
      say(`${what}: ${round} of ${runs}`),
    );
    results.push({
      kind: 'comparison',
      suite: 'import',
      setting: null,
      what,
      product,
      against: 'papaparse alone',
      other,
      target: 2,
    });
  }
  return results;
}
