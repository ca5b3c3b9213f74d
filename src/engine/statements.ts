/** Prepared statements by their SQL; the one used longest ago is closed when there are too many. */
export class Statements<Prepared> {
  readonly #open = new Map<string, Prepared>();

  constructor(
    private readonly prepare: (sql: string) => Promise<Prepared>,
    private readonly dispose: (prepared: Prepared) => Promise<void> | void,
    private readonly limit = 64,
  ) {}

  /** What the task makes of the prepared statement; one that fails is prepared afresh next time. */
  async use<Result>(sql: string, task: (prepared: Prepared) => Promise<Result>): Promise<Result> {
    const prepared = await this.#get(sql);
    try {
      return await task(prepared);
    } catch (error) {
      // The task's error is the one to tell: where the engine is gone, closing fails as well.
      await this.#drop(sql).catch(() => undefined);
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const sql of [...this.#open.keys()]) await this.#drop(sql);
  }

  async #get(sql: string): Promise<Prepared> {
    const prepared = this.#open.get(sql) ?? (await this.prepare(sql));
    this.#open.delete(sql);
    this.#open.set(sql, prepared);
    const [oldest] = this.#open.keys();
    if (oldest !== undefined && this.#open.size > this.limit) await this.#drop(oldest);
    return prepared;
  }

  async #drop(sql: string): Promise<void> {
    const prepared = this.#open.get(sql);
    if (prepared === undefined) return;
    this.#open.delete(sql);
    await this.dispose(prepared);
  }
}
