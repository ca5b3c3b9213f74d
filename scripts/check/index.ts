import { run } from '../run';
import { runTask, type Outcome } from './run-task';
import { tasks } from './tasks';

/** What failed prints all that it said; what passed, one line. */
function tell({ name, passed, output, seconds }: Outcome): void {
  console.log(`${passed ? '✔' : '✘'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed || name === 'budgets') console.log(output.trim().replace(/^\s*/gm, '  '));
}

await run(async () => {
  const passed = await Promise.all(tasks.map((task) => runTask(task, tell)));
  if (passed.includes(false)) throw new Error('Not everything passed.');
});
