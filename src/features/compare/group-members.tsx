import { authorityLabel } from '../../figure/compare/labels';
import type { CompareArea } from '../../figure/compare/compare-file';
import { listedNames } from '../../figure/words';

/** Whom a group has: in sight for one of somebody's own, folded away for a ready one. */
export function GroupMembers({ members, own }: { members: readonly CompareArea[]; own: boolean }) {
  if (members.length === 0) return null;
  const names = `${listedNames(members.map(authorityLabel))}.`;
  if (own) return <p className="group-members">{names}</p>;
  return (
    <details className="group-members">
      <summary>Its {members.length === 1 ? 'one member' : `${members.length} members`}</summary>
      <p>{names}</p>
    </details>
  );
}
