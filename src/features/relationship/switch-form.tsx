import { measureOf } from '../../catalogue/measures/known';
import { joinWords } from '../../catalogue/relationships/join-words';
import type { RelatedMeasure, Relationship } from '../../catalogue/relationships/relationship';
import { Switch } from '../../components/switch';
import type { CompareAreas } from '../../figure/compare/compare-file';
import { capitalised } from '../../figure/words';
import type { Adjustment } from '../../view/relationship-switches';
import { firstRelationshipView, type RelationshipView } from '../../view/relationship-view';
import { AuthorityChoice } from './authority-choice';
import { Tick } from '../../components/tick';
import type { ChangeView } from './use-relationship-view';

const adjustmentLabels: Readonly<Record<Adjustment, string>> = {
  deprivation: 'Deprivation (IDACI 2019)',
  referrals: 'The rate of referrals',
};

/** A choice of measure; nothing where there is only one. */
function MeasureSwitch({
  legend,
  measures,
  value,
  onChange,
}: {
  legend: string;
  measures: readonly RelatedMeasure[];
  value: string;
  onChange: (measure: string) => void;
}) {
  if (measures.length < 2) return null;
  const options = measures.map(({ measure }) => ({
    value: measure,
    label: measureOf(measure).label,
  }));
  return <Switch legend={legend} options={options} value={value} onChange={onChange} />;
}

/** Every switch, in the order of how much it matters; each shows at once and is kept in the address. */
export function SwitchForm({
  relationship,
  areas,
  view,
  onChange,
}: {
  relationship: Relationship;
  areas: CompareAreas;
  view: RelationshipView;
  onChange: ChangeView;
}) {
  const { instead, joins, referralRate, size } = relationship;
  const xs = [relationship.x, ...instead.x];
  const x = xs.find(({ measure }) => measure === view.x) ?? relationship.x;
  const adjust = (one: Adjustment, on: boolean) =>
    onChange({
      adjusted: (['deprivation', 'referrals'] as const).filter((other) =>
        other === one ? on : view.adjusted.includes(other),
      ),
    });
  return (
    <form className="relationship-form" onSubmit={(event) => event.preventDefault()}>
      <Switch
        legend={`Date of ${measureOf(x.measure).label.toLowerCase()}`}
        options={joins.map(({ id, yearsBefore }, place) => ({
          value: id,
          label: `${capitalised(joinWords(x.period, yearsBefore))}${place === 0 ? ' (default)' : ''}`,
        }))}
        value={view.join}
        onChange={(join) => onChange({ join })}
      />
      <MeasureSwitch
        legend="Across"
        measures={xs}
        value={view.x}
        onChange={(measure) => onChange({ x: measure })}
      />
      <MeasureSwitch
        legend="Upwards"
        measures={[relationship.y, ...instead.y]}
        value={view.y}
        onChange={(measure) => onChange({ y: measure })}
      />
      <Switch
        legend="Correlation"
        options={[
          { value: 'pearson', label: 'Of the figures (Pearson’s r)' },
          { value: 'spearman', label: 'Of their order (Spearman’s ρ)' },
        ]}
        value={view.correlation}
        onChange={(correlation) => onChange({ correlation })}
      />
      <fieldset className="switch">
        <legend>Adjust for</legend>
        <Tick
          checked={view.adjusted.includes('deprivation')}
          onChange={(on) => adjust('deprivation', on)}
        >
          {adjustmentLabels.deprivation}
        </Tick>
        {referralRate !== null && (
          <Tick
            checked={view.adjusted.includes('referrals')}
            onChange={(on) => adjust('referrals', on)}
          >
            {adjustmentLabels.referrals}
          </Tick>
        )}
      </fieldset>
      <fieldset className="switch">
        <legend>Which count, and how much</legend>
        <Tick checked={view.weighted} onChange={(weighted) => onChange({ weighted })}>
          Weight by {size.label}
        </Tick>
        <Tick checked={!view.london} onChange={(out) => onChange({ london: !out })}>
          Leave London out
        </Tick>
        <Tick checked={view.complete} onChange={(complete) => onChange({ complete })}>
          Only authorities with every year
        </Tick>
      </fieldset>
      <AuthorityChoice
        id="relationship-without"
        label="Leave one authority out"
        none="Nobody"
        areas={areas}
        by="code"
        value={view.without}
        onChange={(without) => onChange({ without })}
      />
      <p>
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            const { year, authority, threshold, lowess, colour } = view;
            const first = firstRelationshipView(relationship);
            onChange({ ...first, year, authority, threshold, lowess, colour });
          }}
        >
          Set every switch back
        </button>
      </p>
    </form>
  );
}
