/** What a page gives to a picture of itself; null where it has no such thing. */
export interface CardParts {
  heading: string;
  finding: string | null;
  subtitle: string | null;
  /** What the first chart shows, and what its axis counts. */
  axis: string | null;
  source: string | null;
  headlines: readonly { label: string; value: string }[];
  /** The first chart at a desktop's width, as an SVG of its own. */
  chart: string | null;
}
