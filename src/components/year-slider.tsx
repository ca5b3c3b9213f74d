import { useRef } from 'react';
import type { Measure } from '../catalogue/measures/measure';
import { capitalised } from '../figure/words';
import { describePeriod, type Period } from '../vocabulary/period';
import { usePlay } from './use-play';
import './year-slider.css';

/** Moves of the slider that follow one another faster than this, in milliseconds, are one. */
const oneMove = 1000;

/** Chooses a period: a slider over all that the measure has, a step either way, and play. */
export function YearSlider({
  measure,
  periods,
  period,
  onChange,
}: {
  measure: Measure;
  /** Oldest first. */
  periods: readonly Period[];
  period: Period;
  /** In passing: "back" need not return to what was before. */
  onChange: (period: Period, inPassing: boolean) => void;
}) {
  const place = periods.indexOf(period);
  const last = periods.length - 1;
  const moved = useRef(-oneMove);
  const show = (to: number, inPassing: boolean) => {
    const next = periods[to];
    if (next !== undefined && next !== period) onChange(next, inPassing);
  };
  const { playing, play, pause } = usePlay(place, periods.length, (to) => show(to, true));
  const step = (by: number) => {
    pause();
    show(place + by, false);
  };
  const words = capitalised(describePeriod(measure.period, period));
  return (
    <div className="year-slider" role="group" aria-label="Year">
      <output className="year-slider-when">{words}</output>
      <div className="year-slider-steps">
        <button
          type="button"
          aria-label="The year before"
          // Not `disabled`: the focus would be lost where the first year is reached.
          aria-disabled={place <= 0}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <input
          type="range"
          aria-label="Year"
          min={0}
          max={last}
          step={1}
          value={place}
          aria-valuetext={words}
          disabled={last === 0}
          onChange={({ target, timeStamp }) => {
            pause();
            show(Number(target.value), timeStamp - moved.current < oneMove);
            moved.current = timeStamp;
          }}
        />
        <button
          type="button"
          aria-label="The year after"
          aria-disabled={place >= last}
          onClick={() => step(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
        <button
          type="button"
          className="year-slider-play"
          disabled={last === 0}
          onClick={playing ? pause : play}
        >
          {playing ? 'Pause' : 'Play'}
        </button>
      </div>
    </div>
  );
}
