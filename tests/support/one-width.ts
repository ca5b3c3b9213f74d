/**
 * Of a test that nothing about the window's width could turn out otherwise, as the engine's answers or a
 * picture drawn 960 pixels wide: it is run at a desktop's width and not once more at a phone's. A test that
 * looks at how a page is laid out, or works one, is never so.
 */
export const oneWidth = { tag: '@one-width' } as const;
