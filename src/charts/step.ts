/**
 * Where a key leads among `count` stops from the current one (null: none yet): an index, null for
 * Escape, or undefined for a key that means nothing here and is left to the page.
 */
export function step(
  key: string,
  current: number | null,
  count: number,
): number | null | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return current === null ? 0 : Math.min(current + 1, last);
    case 'ArrowLeft':
      return current === null ? last : Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return current === null ? undefined : null;
    default:
      return undefined;
  }
}
