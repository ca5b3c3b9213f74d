import { spawn } from 'node:child_process';
import type { Task } from './tasks';

/** How a command ended: all that it printed, and the seconds it took. */
export interface Outcome {
  name: string;
  passed: boolean;
  output: string;
  seconds: number;
}

/** Runs a command and, where it passed, the one after it. Tells of each as soon as it has ended. */
export async function runTask(task: Task, tell: (outcome: Outcome) => void): Promise<boolean> {
  const outcome = await runCommand(task);
  tell(outcome);
  if (!outcome.passed || task.then === undefined) return outcome.passed;
  return runTask(task.then, tell);
}

function runCommand({ name, command }: Task): Promise<Outcome> {
  return new Promise((resolve) => {
    const started = performance.now();
    let output = '';
    const child = spawn(command, { shell: true, env: { ...process.env, NO_COLOR: '1' } });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (status) => {
      resolve({
        name,
        passed: status === 0,
        output,
        seconds: (performance.now() - started) / 1000,
      });
    });
  });
}
