import { embeddable } from '../../catalogue/embeddable';
import { measureOf } from '../../catalogue/measures/known';
import { PanelChart } from '../../charts/panel-chart';
import type { AreaFacts } from '../../figure/facts';
import type { Figure, Panel } from '../../figure/figure';
import { referenceDates } from '../../figure/share/reference-dates';
import { latestWords } from '../../figure/share/sentence';
import type { Comparator } from '../../view/comparator';
import { yearOf } from '../../vocabulary/period';
import { embedLinks } from './embed-links';
import type { EmbedOffer, Shareable, SharedChart } from './shareable';

/** Whose page a figure stands on, and what its lines stand beside. */
export interface SharedPlace {
  facts: AreaFacts;
  compare: readonly Comparator[];
}

/** A chart of these figures' usual kinds, as it leaves. */
export function panelShare(panel: Panel, title: string | null): SharedChart {
  const high = panel.kind === 'lines' || (panel.kind === 'scatter' && panel.stacked !== true);
  return {
    key: panel.key,
    title,
    alt: panel.alt,
    table: panel.table,
    events: panel.kind === 'lines' || panel.kind === 'months' ? panel.events : [],
    latest: panel.kind === 'lines' ? latestWords(panel) : '',
    draw: (alone) => <PanelChart panel={panel} {...(alone && high ? { height: 420 } : {})} />,
  };
}

/** The embeds of a figure's lines: each measure of them that has one, of the area alone. */
function embedsOf(figure: Figure, { facts, compare }: SharedPlace): EmbedOffer[] {
  const { area, region, neighbours, sources } = facts;
  const lines = figure.panels.flatMap((panel) => (panel.kind === 'lines' ? panel.series : []));
  const shown = [...new Set(lines.map(({ measure }) => measure))];
  return shown.flatMap((measure): EmbedOffer[] => {
    if (!embeddable.includes(measure)) return [];
    const own = lines.find(({ key }) => key === `${measure}:${area.code}`);
    const release = sources[measure]?.[0]?.release;
    if (!own?.points.some(({ value }) => value !== null) || release === undefined) return [];
    const offered = [
      ...(area.kind === 'england' ? [] : (['england'] as const)),
      ...(region ? (['region'] as const) : []),
      ...(neighbours.length > 0 ? (['neighbours'] as const) : []),
    ];
    return [
      {
        measure,
        label: measureOf(measure).label,
        slug: area.slug,
        place: area.name,
        release,
        years: own.points.map(({ period }) => yearOf(period)),
        compare,
        offered,
        with: [],
      },
    ];
  });
}

/** A figure of an area's page as it leaves; its panels are numbered through as they are shown. */
export function figureShare(
  figure: Figure,
  panels: readonly Panel[],
  fileName: string,
  place: SharedPlace,
): Shareable {
  const [first, ...others] = panels;
  if (!first) throw new Error(`The figure ${figure.id} has no chart.`);
  const only = others.length === 0 && first.title === figure.title;
  return {
    id: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    name: fileName,
    charts: [
      panelShare(first, only ? null : first.title),
      ...others.map((panel) => panelShare(panel, panel.title)),
    ],
    sources: figure.citation.from,
    dates: referenceDates(figure.tidy),
    measures: figure.measures,
    embeds: embedsOf(figure, place),
    elsewhere: embedLinks(),
  };
}
