import { parseArgs } from 'node:util';

/** What can be measured by itself. */
export const suiteIds = ['first-chart', 'charts', 'engine', 'queries', 'import'] as const;

export type SuiteId = (typeof suiteIds)[number];

/** Fewer starts than this are good for a look, not for a figure that anybody is told. */
export const leastRuns = 7;

/** What is to be measured, and how it is told. */
export interface Options {
  suites: readonly SuiteId[];
  /** Cold starts of each page and drawings of each chart at each setting, and imports. */
  runs: number;
  json: boolean;
}

const usage = `Usage: npm run bench -- [--only <part>] [--runs <number>] [--json]

  --only <part>    ${suiteIds.join(', ')}; may be given more than once
  --runs <number>  cold starts of each page and drawings of each chart at each setting, ${leastRuns} unless said
  --json           one JSON object on standard output, for a program`;

function isSuite(text: string): text is SuiteId {
  return suiteIds.some((id) => id === text);
}

/** Reads the command's arguments. Throws with the usage where they make no sense. */
export function readArguments(args: readonly string[]): Options {
  try {
    return parse(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\n\n${usage}`, { cause: error });
  }
}

function parse(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: String(leastRuns) },
      json: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find((part) => !isSuite(part));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: no such part.`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs ${values.runs}: give a whole number from 1.`);
  }
  return {
    suites: suiteIds.filter((id) => values.only.length === 0 || values.only.includes(id)),
    runs,
    json: values.json,
  };
}
