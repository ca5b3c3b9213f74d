import { Link } from 'wouter';
import { Disclosure } from '../../components/disclosure';
import type { CompareAreas } from '../../figure/compare/compare-file';
import type { RelationshipMark } from '../../figure/relationship/panels';
import { readCompareView, writeCompareView } from '../../view/compare-view';

/** Who is picked, by a rectangle or from a list, and the way to compare them by y as a group. */
export function PickedAuthorities({
  picked,
  marks,
  areas,
  measure,
  year,
  onChange,
}: {
  /** Their codes. */
  picked: readonly string[];
  marks: readonly RelationshipMark[];
  areas: CompareAreas;
  measure: string;
  year: number;
  onChange: (codes: readonly string[]) => void;
}) {
  const members = areas.authorities.filter(({ code }) => picked.includes(code));
  const address = writeCompareView({
    ...readCompareView(''),
    measure,
    year,
    group: { kind: 'own', name: 'Picked from a scatter', members: members.map(({ slug }) => slug) },
  });
  const count = members.length === 1 ? 'authority' : `${members.length} authorities`;
  const listed = [...marks].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return (
    <div className="relationship-picked">
      <p aria-live="polite">
        {members.length > 0 && (
          <Link href={`/compare?${address}`}>Compare the {count} picked here</Link>
        )}
      </p>
      <Disclosure summary="Pick authorities from a list">
        {() => (
          <ul className="relationship-list">
            {listed.map(({ key, label }) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={picked.includes(key)}
                    onChange={({ target }) =>
                      onChange(
                        target.checked ? [...picked, key] : picked.filter((code) => code !== key),
                      )
                    }
                  />
                  {label}
                </label>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
