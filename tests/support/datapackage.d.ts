/** What the tests use of a library that has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    descriptor: { path: string };
    headers: string[] | null;
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export const Package: {
    load(path: string): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
}
