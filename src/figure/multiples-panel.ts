import { englandCode } from '../vocabulary/area';
import { describePeriodKind } from '../vocabulary/period';
import type { Comparator } from '../view/comparator';
import { describeLines, describeSmall } from './alt';
import { axisFromNought } from './axis';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import type { LinesPanel, MultiplesPanel, Series, Table } from './figure';
import { areaSeries, linesTable } from './lines-panel';
import { namedMeasures, sharedUnitLabel, type Named } from './named';
import { capitalised } from './words';

/** What a set of small charts is made of. */
export interface MultiplesOptions {
  key: string;
  title: string;
  /** One small chart each: measures of one kind of unit and of period. */
  measures: readonly Named[];
  facts: AreaFacts;
  data: FigureData;
  /** England alone is drawn, in grey, and not for counts. */
  compare?: readonly Comparator[];
  /** What the height measures; the measures' unit unless said. */
  axisLabel?: string;
}

/** All the small charts' lines in one table: each category's own figure, then England's. */
function tableOf(caption: string, periodLabel: string, panels: readonly LinesPanel[]): Table {
  const periods = panels[0]?.periods ?? [];
  const series = panels.flatMap(({ title, series: lines }) =>
    lines.map((line, index) => ({
      ...line,
      label: index === 0 ? title : `${title}, ${line.label}`,
    })),
  );
  return linesTable(caption, periodLabel, periods, series);
}

/** A small chart of lines for each measure, all on the same axes, with England behind in grey. */
export function multiplesPanel(options: MultiplesOptions): MultiplesPanel {
  const { key, title, facts, data, compare = [] } = options;
  const { area } = facts;
  const named = namedMeasures(options.measures);
  const place = capitalised(area.spokenName);
  const withEngland =
    compare.includes('england') &&
    area.kind !== 'england' &&
    named.every(({ measure }) => !measure.sized);
  const lines = named.map(({ measure }): Series[] => [
    areaSeries(data, measure, area.code, 'focus', place),
    ...(withEngland ? [areaSeries(data, measure, englandCode, 'background', 'England')] : []),
  ]);
  const all = lines.flat();
  const periods = [...new Set(all.flatMap(({ points }) => points.map((p) => p.period)))].sort();
  const values = all.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const kind = named[0]?.measure.period;
  const periodLabel = kind ? describePeriodKind(kind) : '';
  const axis = axisFromNought(
    values,
    options.axisLabel ?? sharedUnitLabel(named),
    named[0]?.measure.unit.kind === 'percent' ? '%' : '',
  );
  const panels = named.map(({ measure, label }, index): LinesPanel => {
    const series = lines[index] ?? [];
    const panel = {
      kind: 'lines' as const,
      key: measure.id,
      title: label,
      periods,
      periodLabel,
      axis,
      series,
      breaks: measure.breaks,
      events: [],
      table: linesTable(`${label}, ${place}`, periodLabel, periods, series),
    };
    return { ...panel, alt: describeLines(panel) };
  });
  const [first = []] = lines;
  return {
    kind: 'multiples',
    key,
    title,
    alt: [
      `${panels.length} small line charts on the same scale, ${title}, ${place}.`,
      ...panels.map(({ title: label, series: [own] }) =>
        own ? describeSmall(label, own) : `${label}: no figures.`,
      ),
    ].join(' '),
    axis,
    periods,
    periodLabel,
    panels,
    legend: withEngland ? first.map(({ role, label }) => ({ role, label })) : [],
    table: tableOf(`${title}, ${place}`, periodLabel, panels),
  };
}
