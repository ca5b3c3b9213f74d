/**
 * Run once the engine is at work. In the file `figures` is a view that puts packed numbers together,
 * which takes longer to plan than to answer; from here on the same name, with the same rows and types,
 * is a view of a table in the worker's memory.
 */
export const unpack = [
  'CREATE TEMP TABLE unpacked_figures AS FROM figures',
  'CREATE TEMP VIEW figures AS FROM unpacked_figures',
] as const;
