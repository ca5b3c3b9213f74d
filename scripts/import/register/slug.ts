/** The address of a place, from its spoken name without the article: "isles-of-scilly". */
export function slugOf(spokenName: string): string {
  return spokenName
    .replace(/^the /, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
