import type { Citation } from './figure';
import type { Source } from './facts';

/** The line that goes with everything under the licence that the published figures have. */
export const licenceLine =
  'Contains public sector information licensed under the Open Government Licence v3.0.';

/** Where the licence can be read. */
export const licenceAddress =
  'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** 'DfE, "Children in need" (2025 release)'. */
export function sourceLabel({ publisher, publication, release }: Source): string {
  const who = publisher === 'Department for Education' ? 'DfE' : publisher;
  return `${who}, “${publication}” (${release} release)`;
}

/** The citation of figures from these sources, each publication named once. */
export function citationOf(sources: readonly Source[]): Citation {
  const labels = [...new Set(sources.map(sourceLabel))];
  const byAddress = new Map(sources.map((source) => [source.title, source]));
  return {
    text: `${labels.join('; ')} – with minor processing by CIN Explorer`,
    sources: [...byAddress.values()].map(({ title, address }) => ({ label: title, address })),
  };
}
