import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import ora from 'ora';
import { compare } from './compare/compare';
import { readPublished, type Imported } from './import';
import { areaNames } from './summary/area-names';
import { changesOf } from './summary/changes';
import { describeChanges } from './summary/summary';
import { replaceAll } from './write/replace';

const usage = `Usage: npm run import -- --from <folder> [--from <folder> …] [--check]

  --from <folder>  where the published files are, in folders as the catalogue names them; given more
                   than once, a new release can lie apart from the others
  --check          write nothing; compare with what is in data/ and exit with 1 where it differs
`;

/** Something that takes text; a terminal or a pipe. */
export type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

/** Runs the import command and gives its exit code: 0 done, 1 refused or different, 2 misused. */
export async function runImport(
  args: readonly string[],
  repository: string,
  out: Output,
  err: Output,
): Promise<0 | 1 | 2> {
  const options = readArguments(args);
  if (typeof options === 'string') {
    err.write(`${options}\n\n${usage}`);
    return 2;
  }
  const to = join(repository, 'data');
  // A terminal that says it has no columns would keep the spinner clearing lines for ever.
  const isTerminal = err.isTTY && err.columns > 0;
  const spinner = ora({ stream: process.stderr, isSilent: !isTerminal }).start();
  const onStep = (step: string) => {
    spinner.text = step;
  };
  try {
    const imported = await readPublished(options.from, { to, onStep });
    // Before anything is replaced: what is in data/ is what they are changes of.
    const changes = changesOf(imported.outputs, to);
    const differences = options.check ? compare(imported.outputs, to) : [];
    if (!options.check) replaceAll(imported.outputs, to);
    spinner.stop();
    if (!options.check || differences.length > 0) {
      out.write(`${describeChanges(changes, areaNames(imported.outputs))}\n\n`);
    }
    if (differences.length > 0) {
      err.write(`${differences.join('\n\n')}\n\ndata/ differs from the published files.\n`);
      return 1;
    }
    const said = options.check ? 'data/ agrees with the published files' : 'Imported into data/';
    out.write(`${said}: ${describe(imported)}.\n`);
    return 0;
  } catch (error) {
    spinner.stop();
    if (!(error instanceof AggregateError)) throw error;
    err.write(`${error.message}\n`);
    return 1;
  }
}

function readArguments(args: readonly string[]): { from: string[]; check: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string', multiple: true },
        check: { type: 'boolean', default: false },
      },
    });
    if (values.from === undefined) return 'Say where the published files are, with --from.';
    const absent = values.from.find((folder) => !existsSync(folder));
    if (absent !== undefined) return `There is no folder ${relative('.', absent)}.`;
    return { from: values.from, check: values.check };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function describe({ observations }: Imported): string {
  const total = [...observations.values()].reduce((sum, count) => sum + count, 0);
  return `${total.toLocaleString('en-GB')} observations in ${observations.size} data sets`;
}
