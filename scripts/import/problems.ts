import { ImportProblem, type Finding } from './problem';

/** How many problems are spelled out; a broken file repeats itself. */
export const problemCap = 30;

/** Collects what is wrong in a run, so that it can be reported together. */
export class Problems {
  readonly #kept: ImportProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Notes a problem; past the cap it is only counted. */
  add(finding: Finding): void {
    this.#count += 1;
    if (this.#kept.length < problemCap) this.#kept.push(new ImportProblem(finding));
  }

  /** Throws an AggregateError of ImportProblems if there was any. */
  throwIfAny(): void {
    if (this.#count === 0) return;
    const more = this.#count - this.#kept.length;
    const lines = this.#kept.map((problem) => `- ${problem.message}`);
    if (more > 0) lines.push(`- and ${more} more like these`);
    const heading = this.#count === 1 ? '1 problem' : `${this.#count} problems`;
    throw new AggregateError(
      this.#kept,
      `Nothing was written: ${heading} in the published files.\n${lines.join('\n')}`,
    );
  }
}
