/** The site's own address with its base, to which a path is added. */
export function absolute(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}`, location.origin).href;
}
