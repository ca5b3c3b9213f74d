import { comparators, type Comparator } from '../../view/comparator';
import type { EmbedView } from '../../view/embed-view';
import { Switch } from '../switch';
import type { EmbedChoice } from './embed-choice';
import { EmbedColour } from './embed-colour';
import { EmbedOthers } from './embed-others';
import { EmbedYears } from './embed-years';
import type { EmbedOffer } from './shareable';
import { Tick } from '../tick';

const comparatorLabels: Readonly<Record<Comparator, string>> = {
  england: 'England',
  region: 'Its region',
  neighbours: 'Neighbours’ median',
};

/** Languages in which dates are likely to be wanted; the address takes any other. */
const languages = [
  ['en-GB', 'English'],
  ['cy', 'Welsh (Cymraeg)'],
  ['bn', 'Bengali (বাংলা)'],
  ['fr', 'French (français)'],
  ['pl', 'Polish (polski)'],
  ['pa', 'Punjabi (ਪੰਜਾਬੀ)'],
  ['ro', 'Romanian (română)'],
  ['ur', 'Urdu (اردو)'],
] as const;

/** What can be chosen of an embed. */
export function EmbedOptions({
  offer,
  choice,
  onChange,
}: {
  offer: EmbedOffer;
  choice: EmbedChoice;
  onChange: (choice: EmbedChoice) => void;
}) {
  const { view, frozen, script } = choice;
  const onView = (part: Partial<EmbedView>) => onChange({ ...choice, view: { ...view, ...part } });
  return (
    <div className="share-options">
      {offer.offered.length > 0 && (
        <fieldset className="switch">
          <legend>Compare with</legend>
          {offer.offered.map((comparator) => (
            <Tick
              key={comparator}
              checked={view.compare.includes(comparator)}
              onChange={(on) => {
                const next = comparators.filter((one) =>
                  one === comparator ? on : view.compare.includes(one),
                );
                // All that make sense here is all: the address then needs to say nothing.
                const all = offer.offered.every((one) => next.includes(one));
                const only = next.filter((one) => offer.offered.includes(one));
                onView({ compare: all ? comparators : only });
              }}
            >
              {comparatorLabels[comparator]}
            </Tick>
          ))}
        </fieldset>
      )}
      <EmbedOthers
        than={offer.slug}
        chosen={view.with}
        onChange={(slugs) => onView({ with: slugs })}
      />
      <EmbedYears offer={offer} view={view} onView={onView} />
      <Switch
        legend="Chart"
        options={[
          { value: 'lines', label: 'Lines through the years' },
          { value: 'latest', label: 'Latest year' },
        ]}
        value={view.chart}
        onChange={(chart) => onView({ chart })}
      />
      <Switch
        legend="Table"
        options={[
          { value: 'folded', label: 'Folded away' },
          { value: 'shown', label: 'Shown' },
          { value: 'none', label: 'None' },
        ]}
        value={view.table}
        onChange={(table) => onView({ table })}
      />
      <fieldset className="switch">
        <legend>Title</legend>
        <Tick checked={view.title} onChange={(title) => onView({ title })}>
          Say what the figures show
        </Tick>
      </fieldset>
      <Switch
        legend="Theme"
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'auto', label: 'As the reader has it' },
        ]}
        value={view.theme}
        onChange={(theme) => onView({ theme })}
      />
      <EmbedColour view={view} onView={onView} />
      <p className="share-choice">
        <label>
          Dates in{' '}
          <select value={view.dates} onChange={({ target }) => onView({ dates: target.value })}>
            {languages.map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Switch
        legend="Release"
        options={[
          { value: 'live', label: 'Follow the newest' },
          { value: 'frozen', label: `Keep to ${offer.release}` },
        ]}
        value={frozen ? 'frozen' : 'live'}
        onChange={(value) => onChange({ ...choice, frozen: value === 'frozen' })}
      />
      <fieldset className="switch">
        <legend>Height</legend>
        <Tick checked={script} onChange={(next) => onChange({ ...choice, script: next })}>
          With the script that sets the height
        </Tick>
      </fieldset>
    </div>
  );
}
