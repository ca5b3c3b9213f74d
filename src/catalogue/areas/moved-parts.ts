/** The name of each part that moved from one authority to another: "predecessor>successor" → name. */
const movedParts: Readonly<Record<string, string>> = {
  '835>839': 'Christchurch',
};

/** The part that moved between two authorities; throws where the register has one without a name. */
export function movedPart(predecessor: string, successor: string): string {
  const part = movedParts[`${predecessor}>${successor}`];
  if (part === undefined) {
    throw new Error(
      `A part of ${predecessor} moved to ${successor}: name it in src/catalogue/areas/moved-parts.ts.`,
    );
  }
  return part;
}
