import type { Stop } from './stop';
import { textStop } from './text-stop';
import type { YearsLayout } from './years-layout';

/** The stops of a picture of years: one for each row, from the top. */
export function yearsStops({ rows, frame }: Pick<YearsLayout, 'rows' | 'frame'>): Stop[] {
  return rows.map(({ row: { key, text, current }, y, dot }) => {
    const x = dot?.x ?? frame.left + 12;
    const role = current ? ('focus' as const) : ('other' as const);
    return textStop(key, { x, y }, text, dot ? [{ key, role, x, y }] : []);
  });
}
