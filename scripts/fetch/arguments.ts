import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run fetch` is asked to do. */
export interface Options {
  to: string;
  /** Data sets to fetch; all where empty. */
  only: readonly string[];
  dryRun: boolean;
  acceptSmaller: boolean;
  atOnce: number;
  registry: string | null;
  sources: string | null;
}

export const usage = `Usage: npm run fetch -- --to <folder> [options]

  --to <folder>      where the published files belong; made if it is not there
  --only <data set>  fetch this one alone; may be given again
  --dry-run          ask nothing; say what would be asked
  --accept-smaller   take a file although it has fewer rows or bytes than before
  --at-once <n>      how many files at once, 1 to 6; 3 if not said
  --registry <file>  another registry than data/registry.json
  --sources <file>   another record of what was imported than data/sources.json
`;

/** Reads the command's arguments; a text says what is wrong with them. */
export function readArguments(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        only: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
        'accept-smaller': { type: 'boolean', default: false },
        'at-once': { type: 'string', default: '3' },
        registry: { type: 'string' },
        sources: { type: 'string' },
      },
    });
    const { to } = values;
    if (to === undefined || to === '') return 'Say where the published files belong, with --to.';
    if (existsSync(to) && !statSync(to).isDirectory()) {
      return `${relative('.', to)} is a file; --to names a folder.`;
    }
    if (!/^[1-6]$/.test(values['at-once'])) {
      return `--at-once is a number from 1 to 6, not ${values['at-once']}.`;
    }
    return {
      to,
      only: values.only,
      dryRun: values['dry-run'],
      acceptSmaller: values['accept-smaller'],
      atOnce: Number(values['at-once']),
      registry: values.registry ?? null,
      sources: values.sources ?? null,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
