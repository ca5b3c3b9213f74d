import { group } from 'd3-array';
import type { Citation } from './figure';
import type { Source } from './facts';
import { listed } from './words';

/** The line that goes with everything under the licence that the published figures have. */
export const licenceLine =
  'Contains public sector information licensed under the Open Government Licence v3.0.';

/** Where the licence can be read. */
export const licenceAddress =
  'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** 'DfE, "Children in need" (2025 release)'. */
export function sourceLabel({ publisher, publication, release }: Source, releases = 1): string {
  const who = publisher === 'Department for Education' ? 'DfE' : publisher;
  return `${who}, “${publication}” (${release} ${releases === 1 ? 'release' : 'releases'})`;
}

/** The citation of figures from these sources, each publication named once. */
export function citationOf(sources: readonly Source[]): Citation {
  const byPublication = group(sources, ({ publisher, publication }) =>
    JSON.stringify([publisher, publication]),
  );
  const labels = [...byPublication.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const releases = [...new Set([first, ...others].map(({ release }) => release))].sort();
    return sourceLabel({ ...first, release: listed(releases) }, releases.length);
  });
  const byAddress = new Map(sources.map((source) => [source.title, source]));
  return {
    text: `${labels.join('; ')} – with minor processing by CIN Explorer`,
    sources: [...byAddress.values()].map(({ title, address }) => ({ label: title, address })),
    from: [...byAddress.values()],
  };
}
