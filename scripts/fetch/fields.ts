/** The fields of a JSON object, read one by one; what is wrong is noted with its place. */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #place: string;
  readonly #problems: string[];
  readonly #asked = new Set<string>();

  constructor(value: unknown, place: string, problems: string[]) {
    this.#value = isObject(value) ? value : {};
    this.#place = place;
    this.#problems = problems;
    if (!isObject(value)) this.refuse(null, value, 'It must be an object in braces.');
  }

  has(field: string): boolean {
    return field in this.#value;
  }

  /** A text that is not empty and has the given form; '' with a problem noted otherwise. */
  text(field: string, form = /\S/, advice = 'Write a text.'): string {
    const value = this.#get(field);
    if (typeof value === 'string' && form.test(value)) return value;
    this.refuse(field, value, advice);
    return '';
  }

  /** The address of a web page, without a slash at its end. */
  address(field: string): string {
    const value = this.text(field, /^https?:\/\//, 'Write a whole address: https://…');
    if (value === '' || URL.canParse(value)) return value.replace(/\/+$/, '');
    this.refuse(field, value, 'Write a whole address: https://…');
    return '';
  }

  child(field: string): Fields {
    return new Fields(this.#get(field), `${this.#place}, ${field}`, this.#problems);
  }

  children(field: string): Fields[] {
    const value = this.#get(field);
    if (Array.isArray(value)) {
      return value.map(
        (item: unknown, index) =>
          new Fields(item, `${this.#place}, ${field}[${index}]${nameOf(item)}`, this.#problems),
      );
    }
    this.refuse(field, value, 'It must be a list in brackets.');
    return [];
  }

  /** Notes every field that was not asked for: a misspelt one would be passed over in silence. */
  noMore(): void {
    for (const field of Object.keys(this.#value)) {
      if (this.#asked.has(field)) continue;
      this.refuse(field, this.#value[field], 'There is no such field here: remove it.');
    }
  }

  refuse(field: string | null, value: unknown, advice: string): void {
    const place = field === null ? this.#place : `${this.#place}, ${field}`;
    const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value).slice(0, 80)}`;
    this.#problems.push(`${place} ${found}. ${advice}`);
  }

  #get(field: string): unknown {
    this.#asked.add(field);
    return this.#value[field];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The file that a list's item is about, for a person who does not count list items. */
function nameOf(item: unknown): string {
  return isObject(item) && typeof item['file'] === 'string' ? ` (${item['file']})` : '';
}
