/** What the tests use of a library that has no types of its own. */
declare module '@citation-js/core' {
  interface Entry {
    type: string;
    title?: string;
    author?: { family?: string; given?: string; literal?: string; name?: string }[];
    issued?: { 'date-parts': number[][] };
    publisher?: string;
    note?: string;
    URL?: string;
  }
  export class Cite {
    constructor(data: string);
    data: Entry[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
