import type { FinderEntry } from '../finder-file';

/** Names areas as a sentence does: "Barnsley", "the North East", "the old Dorset" where another has its name. */
export function spokenAreas(entries: readonly FinderEntry[]): (code: string) => string {
  const names = new Map(
    entries.map(({ code, name, spokenName, lastYear }) => {
      const hasNamesake = entries.some((one) => one.name === name && one.code !== code);
      return [code, hasNamesake && lastYear !== null ? `the old ${name}` : spokenName];
    }),
  );
  return (code) => names.get(code) ?? code;
}
