import { useState } from 'react';
import type { Measure } from '../../catalogue/measures/measure';
import { MeasureOptions } from '../../components/measure-options';
import { Switch } from '../../components/switch';
import type { FinderEntry } from '../../figure/finder-file';
import { capitalised } from '../../figure/words';
import { claimHows, readSaid, type ClaimView } from '../../view/claim-view';
import { describePeriod, yearOf, type Period } from '../../vocabulary/period';
import { AreaChoice } from './area-choice';
import type { ChangeClaim } from './use-claim-view';

const hows: Readonly<Record<ClaimView['how'], string>> = {
  rounded: 'rounded to its last digit',
  exactly: 'exactly',
  about: 'about',
  'more-than': 'more than',
  'less-than': 'less than',
};

function MeasureField({ measure, onChange }: { measure: Measure; onChange: ChangeClaim }) {
  return (
    <div className="check-field">
      <label htmlFor="check-measure">Measure</label>
      <select
        id="check-measure"
        value={measure.id}
        onChange={({ target }) => onChange({ measure: target.value, year: null, since: null })}
      >
        <MeasureOptions />
      </select>
    </div>
  );
}

function PeriodField({
  id,
  label,
  measure,
  periods,
  value,
  onChange,
}: {
  id: string;
  label: string;
  measure: Measure;
  periods: readonly Period[];
  value: Period | null;
  onChange: (year: number) => void;
}) {
  const known = value === null || periods.includes(value) ? periods : [...periods, value].sort();
  return (
    <div className="check-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(yearOf(target.value as Period))}
      >
        {[...known].reverse().map((period) => (
          <option key={period} value={period}>
            {capitalised(describePeriod(measure.period, period).replace(/^the /, ''))}
          </option>
        ))}
      </select>
    </div>
  );
}

function NumberField({ view, onSaid }: { view: ClaimView; onSaid: (said: string | null) => void }) {
  const [typed, setTyped] = useState(view.said ?? '');
  const isWrong = typed.trim() !== '' && readSaid(typed) === null;
  // "Back" and a link change the number in the address without anybody typing.
  const shown = readSaid(typed) === view.said || isWrong ? typed : (view.said ?? '');
  return (
    <div className="check-field">
      <label htmlFor="check-number">
        {view.kind === 'figure' ? 'The number stated' : 'The change stated'}
      </label>
      <input
        id="check-number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        aria-invalid={isWrong}
        aria-describedby="check-number-hint"
        onChange={({ target }) => {
          setTyped(target.value);
          onSaid(readSaid(target.value));
        }}
      />
      <p id="check-number-hint" className="check-chosen">
        {isWrong
          ? 'That is no number: digits, with at most two after the point.'
          : view.kind === 'figure'
            ? 'As it was written: 43,100 or 27.8'
            : 'As it was written; a fall with a minus: −3.5'}
      </p>
    </div>
  );
}

/** What a claim of one's own is put together from; each choice shows at once and is kept in the address. */
export function CheckForm({
  view,
  measure,
  area,
  periods,
  from,
  to,
  onChange,
}: {
  view: ClaimView;
  measure: Measure;
  area: FinderEntry | null;
  /** With figures of this area, oldest first. */
  periods: readonly Period[];
  from: Period | null;
  to: Period | null;
  onChange: ChangeClaim;
}) {
  const isChange = view.kind !== 'figure';
  return (
    <form className="check-form" onSubmit={(event) => event.preventDefault()}>
      <MeasureField measure={measure} onChange={onChange} />
      <AreaChoice
        chosen={area}
        onChange={(slug) => onChange({ area: slug, year: null, since: null })}
      />
      <Switch
        legend="What is stated"
        options={[
          { value: 'figure', label: 'A figure' },
          {
            value: 'difference',
            label: measure.unit.kind === 'percent' ? 'A change in points' : 'A change in numbers',
          },
          { value: 'percent', label: 'A change in per cent' },
        ]}
        value={view.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {isChange && (
        <PeriodField
          id="check-since"
          label="From"
          measure={measure}
          periods={periods.filter((period) => to === null || period < to)}
          value={from}
          onChange={(since) => onChange({ since })}
        />
      )}
      <PeriodField
        id="check-year"
        label={isChange ? 'To' : 'When'}
        measure={measure}
        periods={periods}
        value={to}
        onChange={(year) => onChange({ year, since: null })}
      />
      <div className="check-field">
        <label htmlFor="check-how">How it was put</label>
        <select
          id="check-how"
          value={view.how}
          onChange={({ target }) =>
            onChange({ how: claimHows.find((how) => how === target.value) ?? 'rounded' })
          }
        >
          {claimHows.map((how) => (
            <option key={how} value={how}>
              {capitalised(hows[how])}
            </option>
          ))}
        </select>
      </div>
      <NumberField
        view={view}
        onSaid={(said) =>
          // With the number the periods are pinned: a link is to say the same after the next release.
          onChange(
            {
              said,
              year: to === null ? null : yearOf(to),
              since: isChange && from !== null ? yearOf(from) : null,
            },
            true,
          )
        }
      />
    </form>
  );
}
