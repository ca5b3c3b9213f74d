import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../src/catalogue/measures';
import { describeLines } from '../../../src/figure/alt';
import { eventsOfAreas, numberThrough, panelEvents } from '../../../src/figure/events';
import { measureTrend } from '../../../src/figure/measure-trend';
import type { FigureRow } from '../../../src/query/rows';
import type { EventOutline } from '../../../src/vocabulary/policy-event';
import { periodOf } from '../../../src/vocabulary/period';
import { linesPanelOf, markOf, scatterPanelOf, seriesOf } from '../charts/panels';

function event(id: string, date: EventOutline['date'], more: Partial<EventOutline> = {}) {
  const plain = { kind: 'policy', end: null, areas: [], concerns: ['children in need'] } as const;
  return { ...plain, id, date, label: id, ...more };
}

const referrals = measureOf('referrals');
const caseload = measureOf('caseload');
const both = measureOf('children-in-need-per-social-worker');
const periods = [2018, 2019, 2020].map((year) => periodOf('year-ending-31-march', year));

function idsFor(events: readonly EventOutline[], ...measures: (typeof referrals)[]) {
  return panelEvents(events, measures, periods).map(({ id, number }) => `${number} ${id}`);
}

describe('events of a lines panel', () => {
  test('are those of the measure’s collection or group, numbered by date', () => {
    const events = [
      event('workers', '2019-02-01', { concerns: ['workforce'] }),
      event('guidance', '2018-07-04'),
      event('referred', '2018-05-01', { concerns: ['Referrals'] }),
      event('planned', '2018-05-01', { concerns: ['Child protection'] }),
    ];
    expect(idsFor(events, referrals)).toEqual(['1 referred', '2 guidance']);
    expect(idsFor(events, caseload)).toEqual(['1 workers']);
    expect(idsFor(events, both)).toEqual(['1 guidance', '2 workers']);
    expect(idsFor(events, caseload, referrals)).toHaveLength(3);
  });

  test('fall on its time axis', () => {
    const events = [
      event('day before', '2018-03-30'),
      event('first day', '2018-03-31'),
      event('month', '2019-10'),
      event('last day', '2020-03-31'),
      event('day after', '2020-04-01'),
    ];
    expect(idsFor(events, referrals)).toEqual(['1 first day', '2 month', '3 last day']);
  });

  test('one that went on counts where any of it falls on the axis', () => {
    const events = [
      event('over before', '2017-01-01', { end: '2018-03-30' }),
      event('going on', '2017-01-01', { end: '2018-03-31' }),
      event('beginning', '2020-03-23', { end: '2021-07-19' }),
    ];
    expect(idsFor(events, referrals)).toEqual(['1 going on', '2 beginning']);
  });

  test('without periods there is no axis to mark', () => {
    expect(panelEvents([event('guidance', '2018-07-04')], [referrals], [])).toEqual([]);
  });
});

test('an area has England’s events and its own, not another’s', () => {
  const events = [
    event('all', '2018-07-04'),
    event('one', '2018-07-04', { areas: ['204', 'E12000007'] }),
  ];
  const ids = (...codes: string[]) => eventsOfAreas(events, codes).map(({ id }) => id);
  expect(ids('370')).toEqual(['all']);
  expect(ids('204')).toEqual(['all', 'one']);
  expect(ids('370', 'E12000007')).toEqual(['all', 'one']);
});

test('a figure’s panels share one numbering, and a chart that is not over time stays as it is', () => {
  const series = [seriesOf('focus', 'Barnsley', [1, 2, 3])];
  const marked = (...events: EventOutline[]) => ({
    ...linesPanelOf(series),
    events: events.map((one) => ({ ...one, number: 1 })),
  });
  const scatter = scatterPanelOf([markOf('focus', 1, 1, null)]);
  const [early, late] = [event('early', '2013-05-01'), event('late', '2014-05-01')];
  const { panels, events } = numberThrough([marked(late), scatter, marked(early, late)]);
  expect(events.map(({ id, number }) => [id, number])).toEqual([
    ['early', 1],
    ['late', 2],
  ]);
  const numbers = panels.map((panel) =>
    panel.kind === 'lines' ? panel.events.map(({ number }) => number) : panel,
  );
  expect(numbers).toEqual([[2], scatter, [1, 2]]);
});

test('a measure’s trend marks the events of the areas that were chosen', () => {
  const rows: FigureRow[] = ['204', '370'].flatMap((area) =>
    periods.map((period) => ({
      measure: 'referrals',
      area,
      period,
      value: 5,
      symbol: null,
      joint: null,
    })),
  );
  const events = [
    event('all', '2018-07-04'),
    event('Hackney', '2019-07-04', { areas: ['204'] }),
    event('workers', '2019-07-04', { concerns: ['workforce'] }),
  ];
  const marked = (code: string) =>
    measureTrend(referrals, [{ code, name: code }], rows, events).events.map(({ id }) => id);
  expect(marked('204')).toEqual(['all', 'Hackney']);
  expect(marked('370')).toEqual(['all']);
});

test('the alt text says how many events are marked, and where their names are', () => {
  const panel = linesPanelOf([seriesOf('focus', 'Barnsley', [1, 2, 3])]);
  const events = panelEvents(
    [event('a', '2013-07-04'), event('b', '2014-07-04')],
    [referrals],
    panel.periods,
  );
  expect(describeLines(panel)).not.toContain('marked');
  expect(describeLines({ ...panel, events: events.slice(0, 1) })).toMatch(/One event is marked/);
  expect(describeLines({ ...panel, events })).toMatch(/2 events are marked .* under the chart\.$/);
});
