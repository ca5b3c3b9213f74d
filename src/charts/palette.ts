import type { Mark, SeriesRole } from '../figure/figure';

/** Text and emphasis on white. */
export const ink = '#1d2b36';
/** Small print on white, such as a gap's symbol. */
export const greyInk = '#4a5560';
/** Horizontal and vertical grid lines. */
export const gridGrey = '#D9DEE3';
/** Axis base lines, leaders and the outline of marks in the background: 3:1 against white. */
export const markGrey = '#8A8F94';

/** Behind a stretch of time in which something went on. */
export const bandGrey = '#EEF1F4';
/** Behind every other quarter of the authorities. */
export const quarterGrey = '#F4F6F8';
/** Marks of authorities that are not chosen: 3:1 against white and the quarters' grey, many at once. */
export const crowdGrey = '#6F777B';

/** Lines in the background that are no part of what is compared: the design's grey beside a focus. */
const backGrey = '#BFBFBF';

/** How a line is drawn. Colours follow the Government Analysis Function; no two dashes are alike. */
export interface LineStyle {
  colour: string;
  width: number;
  /** An SVG dash array; "none" for a solid line. */
  dash: string;
  cap: 'butt' | 'round';
}

/** Each role's line. */
export const lineStyles: Record<SeriesRole, LineStyle> = {
  focus: { colour: '#12436D', width: 3, dash: 'none', cap: 'round' },
  second: { colour: '#F46A25', width: 3, dash: '8 2', cap: 'butt' },
  third: { colour: '#801650', width: 2.5, dash: '10 3 2 3', cap: 'butt' },
  fourth: { colour: '#2073BC', width: 2.5, dash: '3 3', cap: 'butt' },
  england: { colour: '#28A197', width: 2.25, dash: '6 4', cap: 'butt' },
  region: { colour: '#801650', width: 2.5, dash: '0.1 5', cap: 'round' },
  neighbours: { colour: '#F46A25', width: 2.25, dash: '12 4', cap: 'butt' },
  background: { colour: markGrey, width: 2, dash: '4 3', cap: 'butt' },
};

/** A months chart's lines: all months in one, and years over one another of which two stand out. */
export const monthStyles: Record<'line' | 'latest' | 'pandemic' | 'other', LineStyle> = {
  line: { colour: '#12436D', width: 2, dash: 'none', cap: 'round' },
  latest: lineStyles.focus,
  pandemic: lineStyles.second,
  other: { colour: backGrey, width: 1.25, dash: 'none', cap: 'round' },
};

/** The line of a path that stands behind another: 3:1 against white. */
export const backPathStyle = { colour: markGrey, width: 1.25 } as const;

/** The lines of a funnel's limits. */
export const limitStyles: Record<'within95' | 'within998', LineStyle> = {
  within95: { colour: greyInk, width: 1.25, dash: '5 4', cap: 'butt' },
  within998: { colour: greyInk, width: 1.5, dash: 'none', cap: 'butt' },
};

/** How a mark is drawn: no two roles share a shape. */
export interface MarkStyle {
  colour: string;
  shape: 'disc' | 'ring' | 'square' | 'diamond' | 'triangle';
  /** Half of its width, in pixels. */
  radius: number;
}

/** Each role's mark. */
export const markStyles: Record<Mark['role'], MarkStyle> = {
  focus: { colour: '#12436D', shape: 'disc', radius: 7 },
  england: { colour: '#28A197', shape: 'square', radius: 5 },
  neighbours: { colour: '#F46A25', shape: 'diamond', radius: 6 },
  region: { colour: '#801650', shape: 'triangle', radius: 6 },
  other: { colour: markGrey, shape: 'ring', radius: 4 },
};

/** A map's shades, lightest first: the design's sequential three, and two lighter ones. */
export const mapShades = ['#E4F0FA', '#AFD3F1', '#6BACE6', '#2073BC', '#12436D'] as const;

/** Around every area of a map: 3:1 against white, as the lightest shades are not. */
export const mapBorder = '#5B7289';

/** The shades of so many classes, lowest first: as far apart as there is room for. */
export function shadesFor(classes: number): readonly string[] {
  const places = { 1: [2], 2: [1, 3], 3: [0, 2, 4], 4: [0, 1, 3, 4] }[classes];
  return places ? places.map((place) => mapShades[place] ?? mapBorder) : mapShades;
}

/** Small words upon a shade: 4.5:1 or more. */
export function inkOn(shade: string): string {
  return shade === mapShades[3] || shade === mapShades[4] ? '#fff' : ink;
}
