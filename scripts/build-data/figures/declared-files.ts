import { measures } from '../../../src/catalogue/measures';
import type { Files } from '../files';

/**
 * Adds the declaration of every measure, `figures/declared/<measure>.json`: for an embed, which needs that of
 * one measure and loads no catalogue.
 */
export function addDeclaredFiles(files: Files): void {
  for (const measure of measures) files.add(`figures/declared/${measure.id}.json`, measure);
}
