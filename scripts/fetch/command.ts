import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { nearest } from '../import/read/nearest';
import { readArguments, usage, type Options } from './arguments';
import { Client } from './client';
import { describeRun } from './dry-run';
import { fetchFile, type Desk } from './fetch-file';
import { isTrouble, type Outcome } from './outcome';
import { showProgress, type Output } from './progress';
import { readRecorded } from './recorded';
import { readRegistry } from './read-registry';
import { isByHand, type PublishedFile, type Registry } from './registry';
import { report } from './report';
import { State, stateName } from './state';

/** Runs the fetch command and gives its exit code: 0 all well, 1 something is not, 2 misused. */
export async function runFetch(
  args: readonly string[],
  repository: string,
  out: Output,
  err: Output,
  client = new Client(),
): Promise<0 | 1 | 2> {
  try {
    const options = readArguments(args);
    if (typeof options === 'string') return misused(err, options);
    const registry = readRegistry(options.registry ?? join(repository, 'data', 'registry.json'));
    const recorded = readRecorded(options.sources ?? join(repository, 'data', 'sources.json'));
    const files = choose(registry, options.only);
    if (typeof files === 'string') return misused(err, files);
    const state = new State(join(options.to, stateName));
    if (options.dryRun) {
      out.write(`${describeRun(registry, files, options.to, state).join('\n')}\n`);
      return 0;
    }
    mkdirSync(options.to, { recursive: true });
    const { services } = registry;
    const { to: folder, acceptSmaller } = options;
    const desk: Desk = { folder, services, recorded, state, client, acceptSmaller };
    const outcomes = await fetchAll(files, desk, options, err);
    out.write(report(outcomes));
    return outcomes.some(isTrouble) ? 1 : 0;
  } catch (error) {
    err.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await client.close();
  }
}

async function fetchAll(
  files: readonly PublishedFile[],
  desk: Desk,
  { atOnce }: Options,
  err: Output,
): Promise<Outcome[]> {
  const progress = showProgress(err);
  try {
    return await pLimit(atOnce).map(files, async (file) => {
      if (isByHand(file)) return fetchFile(file, desk, silent);
      const outcome = await fetchFile(file, desk, progress.listen(file));
      progress.end(outcome);
      return outcome;
    });
  } finally {
    progress.stop();
  }
}

const silent = { onBytes: () => undefined, onWait: () => undefined };

/** The files of the data sets asked for; a text says which of them there is none of. */
function choose({ files }: Registry, only: readonly string[]): readonly PublishedFile[] | string {
  if (only.length === 0) return files;
  const known = [...new Set(files.map(({ dataSet }) => dataSet))];
  const stranger = only.find((id) => !known.includes(id));
  if (stranger === undefined) return files.filter(({ dataSet }) => only.includes(dataSet));
  const meant = nearest(stranger, known);
  return `The registry has no data set ${stranger}.${meant === null ? '' : ` Did you mean ${meant}?`}`;
}

function misused(err: Output, message: string): 2 {
  err.write(`${message}\n\n${usage}`);
  return 2;
}
