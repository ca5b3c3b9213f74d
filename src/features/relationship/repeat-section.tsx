import { CopyCode } from '../../components/copy-code';
import { Disclosure } from '../../components/disclosure';
import { pythonCode } from '../../figure/relationship/python-code';
import { rCode } from '../../figure/relationship/r-code';
import { repeatedOf } from '../../figure/relationship/repeated-of';
import { betweenQuery, yearlyCorrelationsQuery } from '../../query/related-pairs';
import { pairsFileName } from './download-pairs';
import type { Related } from './related';
import { RelationshipPart } from './relationship-part';

/** Everything with which somebody can make the same numbers without this page. */
export function RepeatSection({ related }: { related: Related }) {
  const { figures, relationship, view } = related;
  const repeated = repeatedOf(relationship, view, figures, pairsFileName(relationship.id));
  const scripts = repeated
    ? [
        { name: 'R', needs: 'R 4.0 or later and the package sandwich', code: rCode(repeated) },
        {
          name: 'Python',
          needs: 'Python 3.9 or later and the packages pandas and statsmodels',
          code: pythonCode(repeated),
        },
      ]
    : [];
  return (
    <RelationshipPart
      id="repeat-it"
      about="Repeat it"
      title="The same numbers, without this page"
      subtitle="Download the pairs, and run either script beside them; or ask the database."
      related={related}
      queries={[
        {
          label: 'Each year’s r and line, every pair counted as one and nothing adjusted for',
          query: yearlyCorrelationsQuery(relationship, view),
        },
        {
          label: 'Between authorities, of their averages',
          query: betweenQuery(relationship, view),
        },
      ]}
      table={null}
    >
      {scripts.map(({ name, needs, code }) => (
        <div key={name} className="relationship-script">
          <Disclosure summary={`The script in ${name}`}>
            {() => (
              <>
                <p>
                  <small>Needs {needs}.</small> <CopyCode code={code} what={name} />
                </p>
                <pre tabIndex={0}>
                  <code>{code}</code>
                </pre>
              </>
            )}
          </Disclosure>
        </div>
      ))}
      <p>
        The scripts follow the switches as they are set now. The database gives correlations and
        lines; weights, adjustment and the effect within authorities need a script.
      </p>
    </RelationshipPart>
  );
}
