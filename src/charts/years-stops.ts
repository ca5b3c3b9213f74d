import type { Stop } from './stop';
import type { YearsLayout } from './years-layout';

/** The stops of a picture of years: one for each row, from the top. */
export function yearsStops({ rows, frame }: Pick<YearsLayout, 'rows' | 'frame'>): Stop[] {
  return rows.map(({ row: { key, text, current }, y, dot }) => {
    const x = dot?.x ?? frame.left + 12;
    return {
      key,
      x,
      y,
      heading: null,
      unit: null,
      rows: [],
      notes: [text],
      rings: dot ? [{ key, role: current ? ('focus' as const) : ('other' as const), x, y }] : [],
      spoken: text,
    };
  });
}
