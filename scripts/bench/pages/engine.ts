/** Starts and asks the product's engine, as the product does. */
import { engine } from '../../../src/engine/shared';
import { firstQuestion } from './bench-page';

window.benchStart = async () => {
  const started = performance.now();
  await (await engine.start()).run({ sql: firstQuestion });
  return performance.now() - started;
};

window.benchTimes = async (queries) => {
  const { run } = await engine.start();
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    await run(query);
    times.push(performance.now() - started);
  }
  return times;
};
