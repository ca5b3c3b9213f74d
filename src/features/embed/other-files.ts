import type { EmbedFile } from '../../figure/embed/embed-file';
import { embedPath, type EmbedPlace } from '../../view/embed-view';

/**
 * The files of the areas that are drawn beside an embed's own, in their order, from the site at `base`:
 * of those that there are. Where the site cannot be reached, the sentences on what is missing.
 */
export async function otherFiles(
  slugs: readonly string[],
  place: Omit<EmbedPlace, 'slug'>,
  base: string,
): Promise<{ files: readonly EmbedFile[] } | { problems: readonly string[] }> {
  const problems: string[] = [];
  const files: EmbedFile[] = [];
  const fetched = slugs.map(async (slug) => {
    const address = `${base}data/figures/${embedPath({ ...place, slug })}.json`;
    const response = await fetch(address).catch(() => null);
    const isJson = response?.headers.get('content-type')?.includes('json') ?? false;
    if (response?.ok && isJson) return (await response.json()) as EmbedFile;
    if (response === null || response.status >= 500) {
      problems.push(`The figures of “${slug}”, which “with” names, are out of reach just now.`);
    }
    return null;
  });
  for (const file of await Promise.all(fetched)) if (file) files.push(file);
  return problems.length > 0 ? { problems } : { files };
}
