import { useState } from 'react';
import type { CompareArea } from '../../figure/compare/compare-file';
import { longestName, tidyName, type GroupChoice } from '../../view/group-choice';
import type { ChangeView } from './use-compare-view';

/** Names the chosen authorities as a group of somebody's own; they are then its members. */
function MakeGroup({ chosen, onChange }: { chosen: readonly CompareArea[]; onChange: ChangeView }) {
  const [name, setName] = useState('');
  return (
    <details className="own-group">
      <summary>Make a group of those chosen</summary>
      {chosen.length < 2 ? (
        <p className="hint">
          Choose two authorities or more under “Authorities”; then give them a name here.
        </p>
      ) : (
        <form
          className="own-group-form"
          onSubmit={(event) => {
            event.preventDefault();
            const members = chosen.map(({ slug }) => slug);
            onChange({ group: { kind: 'own', name: tidyName(name), members }, chosen: [] });
          }}
        >
          <label htmlFor="own-group-name">Its name</label>
          <input
            id="own-group-name"
            type="text"
            maxLength={longestName}
            autoComplete="off"
            placeholder="e.g. South Yorkshire"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit">Make a group of these {chosen.length}</button>
          <small>It is kept in the address of this page, and nowhere else.</small>
        </form>
      )}
    </details>
  );
}

/** Makes an own group of those chosen; where there is one, gives its members back to be changed. */
export function OwnGroup({
  chosen,
  group,
  onChange,
}: {
  chosen: readonly CompareArea[];
  group: GroupChoice | null;
  onChange: ChangeView;
}) {
  if (group?.kind !== 'own') return <MakeGroup chosen={chosen} onChange={onChange} />;
  return (
    <p className="own-group">
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          const slugs = [...group.members, ...chosen.map(({ slug }) => slug)];
          onChange({ group: null, chosen: [...new Set(slugs)] });
        }}
      >
        Change the members
      </button>
    </p>
  );
}
