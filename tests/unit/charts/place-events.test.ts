import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutLines } from '../../../src/charts/lines-layout';
import { eventMarkSize, placeEvents } from '../../../src/charts/place-events';
import { estimatedWidth } from '../../../src/charts/text-width';
import { timeOf, timeOfDate } from '../../../src/charts/time';
import type { PanelEvent } from '../../../src/figure/figure';
import type { EventDate } from '../../../src/vocabulary/policy-event';
import { linesPanelOf, seriesOf } from './panels';

function event(date: EventDate, end: EventDate | null = null): PanelEvent {
  return { id: `${date} ${end}`, kind: 'policy', date, end, label: 'Guidance', number: 1 };
}

const domain = [2013.25, 2025.25] as const;
const frame = { left: 0, right: 1220 };
/** A hundred pixels a year, from ten pixels in. */
const xOfTime = (time: number) => 10 + (time - domain[0]) * 100;
const place = (events: readonly PanelEvent[], breaks: readonly number[] = []) =>
  placeEvents(events, domain, xOfTime, frame, breaks);

describe('the time of a date', () => {
  test('meets the points of the periods that end on it', () => {
    expect(timeOfDate('2025-03-31')).toBeCloseTo(timeOf('2025-03-31'), 10);
    expect(timeOfDate('2025-09-30')).toBeCloseTo(timeOf('2025-09-30'), 10);
  });

  test('lies between the points of the year before and of its own', () => {
    expect(timeOfDate('2018-07-04')).toBeGreaterThan(timeOf('2018-03-31'));
    expect(timeOfDate('2018-07-04')).toBeLessThan(timeOf('2019-03-31'));
    expect(timeOfDate('2018-07-04')).toBeCloseTo(2018.51, 2);
  });

  test('is the middle of a month of which no day is known', () => {
    expect(timeOfDate('2020-10')).toBeCloseTo(2020 + 9.5 / 12, 10);
  });
});

describe('events on a time axis', () => {
  test('stand at their dates, with their numbers over them', () => {
    const [guidance] = place([event('2018-07-04')]);
    expect(guidance?.x).toBeCloseTo(xOfTime(timeOfDate('2018-07-04')));
    expect(guidance?.markX).toBeCloseTo(guidance?.x ?? 0);
    expect(guidance?.title).toBe('Guidance, 4 July 2018');
  });

  test('a stretch of time ends with the axis and is numbered in the middle of what is seen', () => {
    const [stretch] = place([event('2024-03-31', '2030-01-01')]);
    expect(stretch?.endX).toBeCloseTo(1210);
    expect(stretch?.markX).toBeCloseTo(xOfTime(2024.75));
  });

  test('numbers read in order, where a day falls early in a stretch of time', () => {
    const [stretch, day] = place([event('2020-03-23', '2021-07-19'), event('2020-06-01')]);
    expect(stretch?.markX).toBeLessThan(day?.markX ?? 0);
  });

  test('a number gives way to a break, and keeps to its own side of it', () => {
    const x = xOfTime(timeOfDate('2018-07-04'));
    const [before] = place([event('2018-07-04')], [x + 2]);
    const [after] = place([event('2018-07-04')], [x - 2]);
    expect(before?.markX).toBeLessThanOrEqual(x + 2 - eventMarkSize / 2);
    expect(after?.markX).toBeGreaterThanOrEqual(x - 2 + eventMarkSize / 2);
    expect([before?.x, after?.x]).toEqual([x, x]);
  });

  test('no two numbers ever touch, none leaves the plot, and each stays near its date', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 4382 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, (offsets) => {
        const events = [...offsets]
          .sort((a, b) => a - b)
          .map((offset) => {
            const day = new Date(Date.UTC(2013, 2, 31 + offset)).toISOString().slice(0, 10);
            return event(day as EventDate);
          });
        const placed = place(events);
        placed.forEach(({ x, markX }, index) => {
          const next = placed[index + 1];
          if (next) expect(next.markX - markX).toBeGreaterThan(eventMarkSize);
          expect(markX).toBeGreaterThan(eventMarkSize / 2);
          expect(markX).toBeLessThan(frame.right - eventMarkSize / 2);
          expect(Math.abs(markX - x)).toBeLessThan(12 * (eventMarkSize + 2));
        });
      }),
    );
  });
});

describe('a chart with events', () => {
  const plain = linesPanelOf([seriesOf('focus', 'Barnsley', [20, 25, 30])]);
  const breaks = [{ at: '2014-03-31' as const, reason: 'Counted anew.' }];
  const events = [event('2013-10-01')];
  const layOut = (panel: typeof plain) => layOutLines(panel, 360, 260, estimatedWidth);

  test('has a strip for their numbers, under the word “break”', () => {
    const top = layOut(plain).frame.top;
    const ofBreak = layOut({ ...plain, breaks }).frame.top - top;
    const ofEvents = layOut({ ...plain, events }).frame.top - top;
    expect(ofEvents).toBeGreaterThan(eventMarkSize);
    expect(layOut({ ...plain, breaks, events }).frame.top).toBe(top + ofBreak + ofEvents);
  });

  test('keeps their numbers clear of the break’s line', () => {
    const { breaks: lines, events: marks } = layOut({ ...plain, breaks, events });
    const [line] = lines;
    const [mark] = marks;
    expect(mark?.x).toBeCloseTo(line?.x ?? 0, 0);
    expect(Math.abs((mark?.markX ?? 0) - (line?.x ?? 0))).toBeGreaterThan(eventMarkSize / 2);
  });

  test('draws no break that lies before its first or after its last period', () => {
    const outside = [
      { at: '2013-03-31' as const, reason: 'At the first point there is nothing before.' },
      { at: '2016-03-31' as const, reason: 'After the last.' },
    ];
    expect(layOut({ ...plain, breaks: [...outside, ...breaks] }).breaks).toEqual([
      { x: layOut(plain).xOfTime(2013.75), reason: 'Counted anew.', word: 'break' },
    ]);
  });
});
