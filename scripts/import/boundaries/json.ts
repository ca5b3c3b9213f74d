import type { Problems } from '../problems';
import { readText, type PublishedText } from '../read/text';

/** A JSON object's fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** A published JSON file: its object, and what identifies it. */
export interface PublishedJson extends PublishedText {
  fields: Fields;
}

/** Reads a JSON object from a file; null, with a problem noted, where it does not hold one. */
export function readJson(folder: string, file: string, problems: Problems): PublishedJson | null {
  const published = readText(folder, file, problems);
  if (published === null) return null;
  const refuse = (value: string, message: string) => {
    const advice = 'The file is cut short, damaged or another one: download it again.';
    problems.add({ file, row: null, column: null, value, message, advice });
    return null;
  };
  let value: unknown;
  try {
    value = JSON.parse(published.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    return refuse(published.text.slice(-40), `the text is not JSON: ${reason}`);
  }
  if (!isFields(value)) return refuse(published.text.slice(0, 40), 'not a JSON object');
  return { ...published, fields: value };
}

/** Whether a value read from JSON is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON value as a problem shows it; null where there is none. */
export function shown(value: unknown): string | null {
  if (value === undefined) return null;
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);
}
