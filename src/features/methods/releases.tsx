import { group } from 'd3-array';
import { usePrebuilt } from '../../components/use-prebuilt';
import { listed } from '../../figure/words';
import type { Provenance } from '../../vocabulary/provenance';

/** Each publication with the releases that stand, from the record of every file read. */
export function Releases() {
  const { data, isError } = usePrebuilt<Provenance[]>('sources.json');
  if (isError) return <p className="notice">The list of releases is out of reach.</p>;
  const standing = (data ?? []).filter(({ stands }) => stands);
  const publications = [...group(standing, ({ publication }) => publication).values()];
  return (
    <ul className="method-releases">
      {publications.map((files) => {
        const [first] = files;
        const releases = [...new Set(files.map(({ release }) => release))].sort();
        return (
          first && (
            <li key={first.publication}>
              {first.publisher}, “{first.publication}”: {listed(releases)}
            </li>
          )
        );
      })}
    </ul>
  );
}
