/** Where the browser keeps a person's own authority. */
export const starredKey = 'cin:authority';

/** What of the browser's storage is used; a browser may refuse even to hand it over. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A slug, or null for what no slug looks like: anything may have written there. */
function slugOrNull(text: string | null): string | null {
  return text !== null && text.length <= 80 && /^[a-z\d]+(-[a-z\d]+)*$/.test(text) ? text : null;
}

/**
 * A person's own authority, kept in the browser and nowhere else. Where storage is refused it is
 * kept until the page is closed. `events` tells of changes in other tabs.
 */
export class Starred {
  /** Not read yet while undefined. */
  private slug: string | null | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly keeper: () => Keeper,
    private readonly events: () => EventTarget,
  ) {}

  /** The slug, or null for none. */
  readonly read = (): string | null => {
    if (this.slug === undefined) {
      let kept: string | null = null;
      this.withKeeper((keeper) => (kept = keeper.getItem(starredKey)));
      this.slug = slugOrNull(kept);
    }
    return this.slug;
  };

  readonly star = (slug: string): void => {
    this.withKeeper((keeper) => keeper.setItem(starredKey, slug));
    this.become(slug);
  };

  readonly unstar = (): void => {
    this.withKeeper((keeper) => keeper.removeItem(starredKey));
    this.become(null);
  };

  /** Calls back on each change, until what it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    // The same listener is added only once, however many subscribe.
    this.events().addEventListener('storage', this.hear);
    return () => this.listeners.delete(listener);
  };

  private readonly hear = (event: Event): void => {
    const { key, newValue } = event as StorageEvent;
    // Without a key everything was removed.
    if (key === starredKey || key === null) this.become(slugOrNull(newValue));
  };

  private become(slug: string | null): void {
    this.slug = slug;
    for (const listener of this.listeners) listener();
  }

  private withKeeper(act: (keeper: Keeper) => void): void {
    try {
      act(this.keeper());
    } catch {
      // Private windows, sandboxed frames and full storage refuse: memory has to do.
    }
  }
}
