import { Disclosure } from '../../components/disclosure';
import type { RemovedGroup } from '../../figure/relationship/removed';
import { capitalised } from '../../figure/words';
import type { Related } from './related';
import { RelationshipPart } from './relationship-part';

const kindWords: Readonly<Record<RemovedGroup['kind'], string>> = {
  symbol: 'A symbol stands for a figure',
  'joint return': 'A joint return',
  reorganisation: 'A reorganisation',
  'no row': 'No row in the file',
  adjustment: 'Nothing to adjust or weight by',
  choice: 'A switch',
};

/** How many pairs each reason took away, and whose. */
export function RemovedSection({ related }: { related: Related }) {
  const { removed, caption } = related.figures;
  return (
    <RelationshipPart
      id="removed"
      about="What removed whom"
      title={removed.sentence}
      subtitle={caption}
      related={related}
      table={null}
    >
      {removed.joint !== null && <p className="relationship-sentence">{removed.joint}</p>}
      <ul className="relationship-removed">
        {removed.groups.map(({ kind, reason, pairs, who }) => (
          <li key={`${kind} ${reason}`}>
            <p>
              <strong>{kindWords[kind]}</strong>: {capitalised(reason)}, {pairs}{' '}
              {pairs === 1 ? 'pair' : 'pairs'}
            </p>
            <Disclosure
              summary={who.length === 1 ? 'Which authority' : `Which ${who.length} authorities`}
            >
              {() => (
                <ul>
                  {who.map(({ code, label, years }) => (
                    <li key={code}>
                      {label}: {years}
                    </li>
                  ))}
                </ul>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </RelationshipPart>
  );
}
