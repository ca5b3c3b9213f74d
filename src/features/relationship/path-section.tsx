import { measureOf } from '../../catalogue/measures/known';
import { joinWords } from '../../catalogue/relationships/join-words';
import { PanelChart } from '../../charts/panel-chart';
import { FigureTable } from '../../components/figure-table';
import type { Relationship } from '../../catalogue/relationships/relationship';
import { lowered } from '../../figure/words';
import type { Switches } from '../../view/relationship-switches';
import { AuthorityChoice } from './authority-choice';
import type { Related } from './related';
import { relatedChart } from './related-share';
import { RelationshipPart } from './relationship-part';

/** What is set against what, and when: all that the switches change of an authority's own path. */
function subtitleOf({ joins }: Relationship, { join, x, y }: Switches): string {
  const { caveat, yearsBefore } = joins.find(({ id }) => id === join) ?? joins[0];
  const { label, period } = measureOf(x);
  const when = joinWords(period, yearsBefore);
  return `${measureOf(y).label} against ${lowered(label)}, ${when}.${caveat === null ? '' : ` ${caveat}`}`;
}

/** The chosen authority through its years, with the warning that so few years deserve. */
export function PathSection({ related }: { related: Related }) {
  const { areas, figures, relationship, view, onChange } = related;
  const { path } = figures;
  const panel = path === null || 'reason' in path.panel ? null : path.panel;
  return (
    <RelationshipPart
      id="one-authority"
      about="One authority through its years"
      title={panel?.title ?? 'Choose an authority to see its own years'}
      subtitle={subtitleOf(relationship, view)}
      related={related}
      shared={
        panel && {
          charts: [
            relatedChart(panel, null, (alone) => (
              <PanelChart panel={panel} {...(alone ? { height: 480 } : {})} />
            )),
          ],
          pairs: figures.pairs.filter(({ slug }) => slug === view.authority),
        }
      }
      table={panel && (() => <FigureTable table={panel.table} />)}
    >
      <AuthorityChoice
        id="relationship-authority"
        label="Authority"
        none="None"
        areas={areas}
        by="slug"
        value={view.authority}
        onChange={(authority) => onChange({ authority })}
      />
      {path !== null && <p className="relationship-sentence">{path.sentence}</p>}
      {panel && <PanelChart panel={panel} />}
    </RelationshipPart>
  );
}
