/** Where an element stands in its page: by its id, else by the way to it from the root, child by child. */
export interface Place {
  id: string;
  way: readonly number[];
  tag: string;
}

/** Where an element stands below a root that holds it. */
export function placeOf(element: Element, root: Element): Place {
  const way: number[] = [];
  let at: Element = element;
  while (at !== root && at.parentElement) {
    way.unshift([...at.parentElement.children].indexOf(at));
    at = at.parentElement;
  }
  return { id: element.id, way, tag: element.tagName };
}

/** The element at a place below another root; null where there is none of its kind. */
export function placeIn(root: Element, { id, way, tag }: Place): Element | null {
  const byId = id === '' ? null : root.querySelector(`[id="${CSS.escape(id)}"]`);
  let at: Element | null = root;
  for (const index of way) at = at?.children[index] ?? null;
  const found = byId ?? at;
  return found?.tagName === tag ? found : null;
}
