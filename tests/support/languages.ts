import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

/** A language in which the site offers code: what runs it, and what it needs. */
interface Language {
  needs: string;
  /** Debian keeps the packages for its own Python, which need not be the first on the path. */
  commands: readonly string[];
  /** Arguments that succeed where the packages are there. */
  probe: readonly string[];
}

const languages = {
  R: {
    needs: 'R with the package sandwich',
    commands: ['Rscript'],
    probe: ['-e', 'library(sandwich)'],
  },
  Python: {
    needs: 'Python with the packages pandas and statsmodels',
    commands: ['python3', '/usr/bin/python3'],
    probe: ['-c', 'import pandas, statsmodels.api'],
  },
} as const satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;

/**
 * Tests that run code in a language; `tests` is given the command that runs a script. Where the
 * language or its packages are absent they are skipped and the reason is printed; with
 * `CIN_REQUIRE_CODE=1` that is a failure.
 */
export function describeLanguage(name: LanguageName, tests: (command: string) => void): void {
  const { commands, needs, probe }: Language = languages[name];
  const command = commands.find((one) => spawnSync(one, probe).status === 0);
  if (command !== undefined) {
    describe(name, () => {
      tests(command);
    });
    return;
  }
  if (process.env['CIN_REQUIRE_CODE'] === '1') {
    test(name, () => {
      throw new Error(`CIN_REQUIRE_CODE is set, but there is no ${needs}.`);
    });
    return;
  }
  console.warn(`Skipped the code in ${name}: there is no ${needs}.`);
  describe.skip(`${name}: there is no ${needs}`, () => {
    tests('');
  });
}
