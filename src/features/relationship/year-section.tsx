import { useState } from 'react';
import { RelationshipPanelChart } from '../../charts/relationship-panel-chart';
import { FigureTable } from '../../components/figure-table';
import { Switch } from '../../components/switch';
import { yearlyCorrelationsQuery } from '../../query/related-pairs';
import { yearOf } from '../../vocabulary/period';
import { PickedAuthorities } from './picked-authorities';
import type { Related } from './related';
import { relatedChart } from './related-share';
import { RelationshipPart } from './relationship-part';
import { Tick } from '../../components/tick';

/** Every authority in one year, with the line through them; some can be picked and compared. */
export function YearSection({ related }: { related: Related }) {
  const { areas, figures, relationship, view, onChange } = related;
  const { caption, period, removedInYear, year } = figures;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const drawn = 'reason' in year ? null : year;
  return (
    <RelationshipPart
      id="one-year"
      about="One picture of one year"
      title={'reason' in year ? year.reason : year.title}
      subtitle={caption}
      related={related}
      shared={
        drawn && {
          charts: [relatedChart(drawn, null, () => <RelationshipPanelChart panel={drawn} />)],
          pairs: figures.pairs.filter((pair) => pair.period === period),
        }
      }
      queries={[
        {
          label: 'Each year’s r and line, every pair counted as one and nothing adjusted for',
          query: yearlyCorrelationsQuery(relationship, view),
        },
      ]}
      table={drawn && (() => <FigureTable table={drawn.table} />)}
    >
      <div className="relationship-looks">
        <Switch
          legend="Colour"
          options={[
            { value: 'none', label: 'None' },
            { value: 'region', label: 'Region' },
            { value: 'type', label: 'Type of authority' },
          ]}
          value={view.colour}
          onChange={(colour) => onChange({ colour })}
        />
        <fieldset className="switch">
          <legend>Curve</legend>
          <Tick checked={view.lowess} onChange={(lowess) => onChange({ lowess })}>
            A curve that follows the points (LOWESS)
          </Tick>
        </fieldset>
      </div>
      {drawn && period !== null && (
        <>
          <RelationshipPanelChart panel={drawn} onBrush={setPicked} />
          <PickedAuthorities
            picked={picked}
            marks={drawn.marks}
            areas={areas}
            measure={view.y}
            year={yearOf(period)}
            onChange={setPicked}
          />
          <ul className="notes">
            {[...drawn.notes, removedInYear.sentence].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </RelationshipPart>
  );
}
