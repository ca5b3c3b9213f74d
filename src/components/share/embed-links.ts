import { embeddable } from '../../catalogue/embeddable';
import { findMeasure } from '../../catalogue/measures/known';

/** Where each measure that can be embedded is, for who looks at a chart that cannot be. */
export function embedLinks(): { label: string; href: string }[] {
  return embeddable.map((id) => ({
    label: findMeasure(id)?.label ?? id,
    href: `${import.meta.env.BASE_URL}measure/${id}#every-authority`,
  }));
}
