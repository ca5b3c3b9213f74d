/**
 * Where a key leads among `count` stops from the current one (null: none yet): an index, null for
 * Escape, or undefined for a key that means nothing here and is left to the page. Up and down lead
 * `stride` stops on where there is a stride, such as to the same month of the next year; elsewhere
 * they scroll the page.
 */
export function step(
  key: string,
  current: number | null,
  count: number,
  stride: number | null = null,
): number | null | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  const by = (stops: number) => {
    if (current === null) return stops > 0 ? 0 : last;
    return Math.min(Math.max(current + stops, 0), last);
  };
  // Past the first or last row there is none: it stays in its column.
  const along = (stops: number) => {
    if (current === null) return by(stops);
    return current + stops < 0 || current + stops > last ? current : current + stops;
  };
  switch (key) {
    case 'ArrowRight':
      return by(1);
    case 'ArrowLeft':
      return by(-1);
    case 'ArrowDown':
      return stride === null ? undefined : along(stride);
    case 'ArrowUp':
      return stride === null ? undefined : along(-stride);
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
