/** A prebuilt file that could not be had: absent (404), or out of reach. */
export class PrebuiltProblem extends Error {
  override readonly name = 'PrebuiltProblem';

  constructor(
    readonly kind: 'absent' | 'network',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The base path that the app is served under, with a slash at its end. */
export const base = import.meta.env.BASE_URL;

/** Where a file of `public/data` is served. */
export function dataAddress(name: string): string {
  return `${base}data/${name}`;
}

/**
 * A JSON file below `data/figures/`, as the build wrote it. Throws a PrebuiltProblem. A host that
 * answers every address with a page is taken for one that has no such file.
 */
export async function fetchPrebuilt<Content>(name: string): Promise<Content> {
  const address = dataAddress(`figures/${name}`);
  const response = await fetch(address).catch((cause: unknown) => {
    throw new PrebuiltProblem('network', `${address} is out of reach.`, { cause });
  });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isJson)) {
    throw new PrebuiltProblem('absent', `There is no ${address}.`);
  }
  if (!response.ok) throw new PrebuiltProblem('network', `${address}: ${response.status}.`);
  return (await response.json()) as Content;
}
