import { basename } from 'node:path';
import type { Period } from '../../../src/vocabulary/period';
import type { Provenance } from '../../../src/vocabulary/provenance';
import type { FileIdentity } from '../read/rows';

const licence = 'Open Government Licence v3.0';

/** What a source is called and who offers it. */
export type Described = Pick<
  Provenance,
  'dataSet' | 'title' | 'publisher' | 'publication' | 'release' | 'address'
>;

/** Where a file's figures come from; `periods` is null for a lookup, which has none. */
export function provenanceOf(
  source: Described,
  file: FileIdentity,
  periods: { from: Period; to: Period } | null,
  stands = true,
): Provenance {
  return {
    dataSet: source.dataSet,
    title: source.title,
    publisher: source.publisher,
    publication: source.publication,
    release: source.release,
    stands,
    address: source.address,
    licence,
    file: basename(file.file),
    sha256: file.sha256,
    bytes: file.bytes,
    rows: file.rows,
    from: periods?.from ?? null,
    to: periods?.to ?? null,
  };
}
