import { describe, expect, it, vi } from 'vitest';
import { Starred, starredKey, type Keeper } from '../../../src/components/starred';

/** Storage as a browser has it, with what it keeps. */
function storage(kept = new Map<string, string>()): Keeper & { kept: Map<string, string> } {
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

/** What a browser tells its other tabs. */
function told(target: EventTarget, key: string | null, newValue: string | null): void {
  target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}

describe('a person’s own authority', () => {
  it('is none at first, then the one chosen, then another, then none again', () => {
    const keeper = storage();
    const starred = new Starred(
      () => keeper,
      () => new EventTarget(),
    );
    expect(starred.read()).toBeNull();
    starred.star('barnsley');
    expect(starred.read()).toBe('barnsley');
    expect([...keeper.kept]).toEqual([[starredKey, 'barnsley']]);
    starred.star('dorset-to-2019');
    expect(starred.read()).toBe('dorset-to-2019');
    starred.unstar();
    expect(starred.read()).toBeNull();
    expect(keeper.kept.size).toBe(0);
  });

  it('is there on the next visit', () => {
    const keeper = storage(new Map([[starredKey, 'barnsley']]));
    const starred = new Starred(
      () => keeper,
      () => new EventTarget(),
    );
    expect(starred.read()).toBe('barnsley');
  });

  it.each(['', ' ', 'Barnsley', '../data', 'a--b', '-', '{"slug":"barnsley"}', 'a'.repeat(81)])(
    'is none where storage holds “%s”',
    (nonsense) => {
      const keeper = storage(new Map([[starredKey, nonsense]]));
      const starred = new Starred(
        () => keeper,
        () => new EventTarget(),
      );
      expect(starred.read()).toBeNull();
    },
  );

  it('calls back on each change until nobody listens any more', () => {
    const keeper = storage();
    const starred = new Starred(
      () => keeper,
      () => new EventTarget(),
    );
    const listener = vi.fn();
    const stop = starred.subscribe(listener);
    starred.star('barnsley');
    starred.unstar();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    starred.star('barnsley');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('follows what another tab does, and no other key', () => {
    const events = new EventTarget();
    const keeper = storage();
    const starred = new Starred(
      () => keeper,
      () => events,
    );
    const listener = vi.fn();
    starred.subscribe(listener);
    starred.subscribe(() => undefined);
    told(events, starredKey, 'hackney');
    expect(starred.read()).toBe('hackney');
    expect(listener).toHaveBeenCalledOnce();
    told(events, 'other', 'barnsley');
    expect(starred.read()).toBe('hackney');
    told(events, starredKey, '<b>');
    expect(starred.read()).toBeNull();
    told(events, starredKey, 'hackney');
    told(events, null, null);
    expect(starred.read()).toBeNull();
  });

  const refusing: Record<string, () => Keeper> = {
    'is not handed over': refuse,
    'refuses everything': () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
    'is full': () => ({ ...storage(), setItem: refuse }),
  };
  it.each(Object.entries(refusing))('is kept in memory where storage %s', (_, keeper) => {
    const starred = new Starred(keeper, () => new EventTarget());
    const listener = vi.fn();
    starred.subscribe(listener);
    expect(starred.read()).toBeNull();
    starred.star('barnsley');
    expect(starred.read()).toBe('barnsley');
    starred.unstar();
    expect(starred.read()).toBeNull();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
