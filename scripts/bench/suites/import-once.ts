/** A process that does one thing once and prints how long that took: `import-once.ts <what> <folder>`. */
import { run } from '../../run';
import { timeImport, timePapaparse } from './import-work';

await run(async () => {
  const [what, published = ''] = process.argv.slice(2);
  const milliseconds = await (what === 'import' ? timeImport : timePapaparse)(published);
  console.log(milliseconds);
});
