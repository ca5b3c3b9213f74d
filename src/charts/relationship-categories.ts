import type { RelationshipPanel } from '../figure/relationship/panels';
import { crowdGrey, markStyles, type MarkStyle } from './palette';

/** How marks of a category are drawn, and its name. */
export interface CategoryStyle extends Pick<MarkStyle, 'colour' | 'shape'> {
  label: string;
}

/** The four that can be told apart by colour and by shape, in the palette's order. */
const styles = [markStyles.focus, markStyles.england, markStyles.region, markStyles.neighbours].map(
  ({ colour, shape }) => ({ colour, shape }),
);
/** Three that are no circle either, where there are marks without a colour of their own too. */
const besideRings = styles.slice(1);

/** Marks of no category, or of one that has no colour of its own. */
export const uncategorised: Pick<MarkStyle, 'colour' | 'shape'> = {
  colour: crowdGrey,
  shape: 'ring',
};

/** What the categories of a panel look like; `left` where some have no colour of their own. */
export interface Categories {
  /** By place in the panel's categories. */
  styles: ReadonlyMap<number, CategoryStyle>;
  left: boolean;
}

/**
 * The styles of a panel's categories: all of them where there are at most four. Of more, such as nine
 * regions, no eye could tell the colours apart: then only those of the chosen authorities, the first
 * three of these, have one.
 */
export function categoryStyles({
  categories,
  marks,
}: Pick<RelationshipPanel, 'categories' | 'marks'>): Categories {
  const whole =
    categories.length <= styles.length && marks.every(({ category }) => category !== null);
  const ofChosen = marks.flatMap(({ role, category }) =>
    role === 'chosen' && category !== null ? [category] : [],
  );
  const all = categories.map((_, place) => place);
  const coloured = categories.length <= styles.length ? all : [...new Set(ofChosen)];
  const own = whole ? styles : besideRings;
  const kept = new Map(
    coloured.slice(0, own.length).flatMap((place, index): [number, CategoryStyle][] => {
      const [style, label] = [own[index], categories[place]];
      return style && label !== undefined ? [[place, { ...style, label }]] : [];
    }),
  );
  return { styles: kept, left: categories.length > 0 && (!whole || kept.size < categories.length) };
}
