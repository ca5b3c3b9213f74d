/** A file of the data catalogue of Explore Education Statistics, by its id there. */
export interface CatalogueOffer {
  kind: 'catalogue';
  file: string;
}

/** A data set of the public API, by its id there; each of its versions is a file. */
export interface ApiOffer {
  kind: 'api';
  dataSet: string;
  /** Which versions are wanted: `*`, `2.*`, `2.0.*` or one number. */
  versions: string;
}

/** A page on which a person finds the file; its own address is not known. */
export interface PageOffer {
  kind: 'page';
  address: string;
  /** What to look for there. */
  note: string | null;
}

export type Offer = CatalogueOffer | ApiOffer | PageOffer;

/** One published file: what it is, where it belongs and where it is offered, best first. */
export interface PublishedFile {
  /** Our id of the data set. */
  dataSet: string;
  title: string;
  /** The release's name, e.g. "2025". */
  release: string;
  /** The file's path below the folder of published files. */
  file: string;
  offered: readonly Offer[];
}

/** Every published file we know of, and the two services that offer some of them. */
export interface Registry {
  services: {
    /** A file is at `<catalogue>/<file id>/csv`. */
    catalogue: string;
    /** A data set is at `<api>/<data set id>`. */
    api: string;
  };
  files: readonly PublishedFile[];
}

/** The offers of one kind. */
export function offersOf<Kind extends Offer['kind']>(
  file: PublishedFile,
  kind: Kind,
): Extract<Offer, { kind: Kind }>[] {
  return file.offered.filter(
    (offer): offer is Extract<Offer, { kind: Kind }> => offer.kind === kind,
  );
}

/** Whether a person must get the file: no address of its own is known. */
export function isByHand({ offered }: PublishedFile): boolean {
  return offered.every(({ kind }) => kind === 'page');
}
