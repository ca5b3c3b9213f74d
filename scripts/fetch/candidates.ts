import { offersOf, type ApiOffer, type PublishedFile, type Registry } from './registry';
import { csvOfVersion, matches, type Version } from './versions';

/** An address to try for a file, and what to say of what it gives. */
export interface Candidate {
  address: string;
  says: readonly string[];
}

/** An API data set of a file's, and the versions that it has; null where the service does not know it. */
export interface ListedOffer {
  offer: ApiOffer;
  versions: readonly Version[] | null;
}

/**
 * The addresses to try for a file, best first. Where a catalogue file is offered too, only a version
 * made from that very file may stand in for it: another one is another release.
 */
export function candidatesFor(
  file: PublishedFile,
  services: Registry['services'],
  listed: readonly ListedOffer[],
): Candidate[] {
  const catalogue = offersOf(file, 'catalogue').map((offer) => ({
    address: `${services.catalogue}/${offer.file}/csv`,
    says: [],
  }));
  const versions = listed.flatMap(({ offer, versions }) => {
    const version = wanted(file, offer, versions ?? []);
    if (version === null) return [];
    const says = [`Version ${describe(version)} of the API data set.`];
    return [{ address: csvOfVersion(services, offer.dataSet, version), says }];
  });
  return [...catalogue, ...versions];
}

/** What the versions say that the registry does not know yet. */
export function newsFrom(file: PublishedFile, listed: readonly ListedOffer[]): string[] {
  return listed.flatMap(({ offer, versions }) => {
    if (versions === null) return [`The API knows no data set ${offer.dataSet}.`];
    const newest = versions[0];
    if (newest === undefined) return [`API data set ${offer.dataSet} has no published version.`];
    const chosen = wanted(file, offer, versions);
    if (chosen !== null && chosen.number === newest.number) {
      return chosen.deprecated
        ? [`Version ${chosen.number} is deprecated and will be withdrawn.`]
        : [`The newest API version is ${describe(newest)}.`];
    }
    const made = newest.file === null ? '' : `, made from catalogue file ${newest.file}`;
    const here = chosen === null ? 'none of its versions is' : `version ${chosen.number} is`;
    return [
      `A newer release is out: API version ${describe(newest)}${made}. Of what the registry names, ${here} on offer; give the newer one an entry in the registry.`,
    ];
  });
}

/** The newest version that the registry asks for. */
function wanted(
  file: PublishedFile,
  { versions: pattern }: ApiOffer,
  versions: readonly Version[],
): Version | null {
  const files = offersOf(file, 'catalogue').map((offer) => offer.file);
  const found = versions.find(
    (version) =>
      matches(version.number, pattern) &&
      (files.length === 0 || (version.file !== null && files.includes(version.file))),
  );
  return found ?? null;
}

function describe({ number, published, release }: Version): string {
  const about = [release, published?.slice(0, 10) ?? null].filter((part) => part !== null);
  return about.length === 0 ? number : `${number} (${about.join(', ')})`;
}
