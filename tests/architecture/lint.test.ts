import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) });

/** The rules that a text breaks when it stands in this file's place. */
async function broken(text: string, file: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const inSrc = 'src/vocabulary/period.ts';
const inTests = 'tests/architecture/lint.test.ts';

const breaches = [
  ['@typescript-eslint/no-explicit-any', 'any', `export const one: any = 1;`],
  ['@typescript-eslint/no-non-null-assertion', '!', `export const of = (a: number[]) => a[0]!;`],
  ['@typescript-eslint/no-floating-promises', 'a lost promise', `void 0; Promise.resolve();`],
  ['@typescript-eslint/no-unused-vars', 'something unused', `const one = 1;`],
  ['no-restricted-syntax', 'a default export', `export default 1;`],
  ['no-restricted-syntax', 'a default by name', `const one = 1; export { one as default };`],
] as const;

describe('the linter', () => {
  test.each(breaches)('%s: refuses %s', async (rule, _what, text) => {
    expect(await broken(text, inSrc)).toContain(rule);
    expect(await broken(text, inTests)).toContain(rule);
  });

  test.each([
    ['no-restricted-imports', `export { join } from 'node:path';`],
    ['no-restricted-imports', `export { join } from 'path';`],
    ['no-restricted-globals', `export const base = process.env.BASE;`],
    ['no-console', `console.log('here');`],
  ])('%s: refuses in src what only Node has: %s', async (rule, text) => {
    expect(await broken(text, inSrc)).toContain(rule);
    expect(await broken(text, inTests)).not.toContain(rule);
  });

  test('a hook may not be conditional', async () => {
    const text = `import { useState } from 'react';
      export function useIt(on: boolean) { return on ? useState(1) : null; }`;
    expect(await broken(text, inSrc)).toContain('react-hooks/rules-of-hooks');
  });

  test('every tool may have its default export', async () => {
    expect(await broken(`export default {};`, 'vitest.config.ts')).toEqual([]);
  });
});
