/** A number with the values that the rounding of what it was worked out from allows. */
export interface Found {
  value: number;
  lower: number;
  upper: number;
}

/** A printed figure: it is what it is printed as. */
export function printed(value: number): Found {
  return { value, lower: value, upper: value };
}

/** A printed figure and what it was rounded to; 0 for not at all. */
export interface Rounded {
  value: number;
  rounding: number;
}

/** The difference of two printed figures. */
export function differenceOf(before: Rounded, after: Rounded): Found {
  const value = after.value - before.value;
  const reach = (before.rounding + after.rounding) / 2;
  return { value, lower: value - reach, upper: value + reach };
}

/** The change in per cent between two printed figures; null from nought, of which nothing is a part. */
export function percentOf(before: Rounded, after: Rounded): Found | null {
  const [low, high] = [before.value - before.rounding / 2, before.value + before.rounding / 2];
  if (low <= 0) return null;
  const change = (from: number, to: number) => 100 * (to / from - 1);
  const reach = after.rounding / 2;
  return {
    value: change(before.value, after.value),
    lower: change(high, Math.max(after.value - reach, 0)),
    upper: change(low, after.value + reach),
  };
}
