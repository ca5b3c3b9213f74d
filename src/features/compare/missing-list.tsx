import { Disclosure } from '../../components/disclosure';
import type { Missing } from '../../figure/compare/panels';

/** More than these are folded away; whoever was picked is never. */
const most = 5;

function List({ missing }: { missing: readonly Missing[] }) {
  return (
    <ul className="compare-missing">
      {missing.map(({ key, label, text }) => (
        <li key={key}>
          {label}: {text}
        </li>
      ))}
    </ul>
  );
}

/** Who has no figure in the period, and why: those picked first and always in sight. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  const picked = missing.filter(({ role }) => role !== 'other');
  const others = missing.filter(({ role }) => role === 'other');
  const more = `${others.length} ${picked.length > 0 ? 'other ' : ''}${others.length === 1 ? 'authority' : 'authorities'} without a figure`;
  return (
    <div className="figure-without">
      {picked.length > 0 && (
        <>
          <p>Chosen or in the group, and without a figure:</p>
          <List missing={picked} />
        </>
      )}
      {others.length > most && (
        <Disclosure summary={more}>{() => <List missing={others} />}</Disclosure>
      )}
      {others.length > 0 && others.length <= most && (
        <>
          <p>{more}:</p>
          <List missing={others} />
        </>
      )}
    </div>
  );
}
