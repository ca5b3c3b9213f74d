import { run } from '../run';
import { readArguments } from './arguments';
import { measure } from './measure';
import { startProgress } from './progress';
import { thisMachine } from './report/machine';
import { reportOn } from './report/report';
import { jsonOf } from './report/json';
import { textOf } from './report/text';

// So that what is being done is tidied up, whenever it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

// A measurement, not a test: a target that is missed is told, and ends well.
await run(async () => {
  const options = readArguments(process.argv.slice(2));
  const machine = thisMachine();
  const progress = startProgress();
  try {
    const { results, leftOut } = await measure(options, progress.say);
    progress.end();
    const report = reportOn(results, leftOut, options, machine);
    console.log(options.json ? jsonOf(report) : textOf(report));
  } finally {
    progress.end();
  }
});
