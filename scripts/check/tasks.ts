/** One thing that must hold; `command` says so by its exit status, `then` runs after it. */
export interface Task {
  name: string;
  command: string;
  then?: Task;
}

/** Everything that `npm run check` looks at. The slowest come first. */
export const tasks: readonly Task[] = [
  {
    name: 'build',
    command: 'npm run build',
    then: { name: 'budgets', command: 'size-limit' },
  },
  { name: 'lint', command: 'eslint . --max-warnings 0' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  {
    name: 'imports',
    command: 'depcruise src scripts tests vite.config.ts vite.embed.config.ts playwright.config.ts',
  },
  { name: 'dead code', command: 'knip' },
];
