import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of published files, or null where there is none: CIN_PUBLISHED, or its usual place. */
export function findPublished(env: NodeJS.ProcessEnv): string | null {
  const folder = resolve(env.CIN_PUBLISHED ?? '../shared/data');
  return existsSync(folder) ? folder : null;
}
