import { alsoKnow } from '../../catalogue/measures/known';
import { embedProblem } from '../../view/embed-problem';
import type { EmbedView } from '../../view/embed-view';
import { describePeriodKind, yearOf, type Period } from '../../vocabulary/period';
import type { AreaKind } from '../../vocabulary/area';
import { citationOf, licenceAddress, licenceLine } from '../citation';
import type { LinesPanel, Table } from '../figure';
import { capitalised, listedNames, lowered } from '../words';
import { newerRelease, referenceDates } from './embed-dates';
import type { EmbedFile } from './embed-file';
import { embedLines } from './embed-lines';
import { embedNotes, embedSymbols } from './embed-notes';
import { embedLatestPanel, embedLinesPanel } from './embed-panels';
import { embedSentence, embedTitle, latestRow } from './embed-words';
import type { LatestPanel } from './latest-panel';
import { embedData, inShownYears, onlyAt } from './shown-years';

export type { LatestPanel } from './latest-panel';

/** Everything that an embed shows. */
export interface EmbedFigure {
  /** A finding. */
  title: string;
  /** What is measured, where, the kind of period and how far it reaches. */
  subtitle: string;
  /** A lines panel has its own events. */
  panel: LinesPanel | LatestPanel;
  table: Table;
  alt: string;
  /** One true sentence on the latest figure shown, England beside it. */
  sentence: string;
  footnotes: readonly string[];
  /** The symbols that occur in the table, with their meaning: "[c] suppressed to protect confidentiality". */
  symbols: readonly string[];
  /** 'DfE, “Children in need” (2025 release) – with minor processing by CIN Explorer'. */
  source: string;
  /** Where each data set is offered. */
  sources: readonly { label: string; address: string }[];
  licence: string;
  licenceAddress: string;
  /** "Year ending 31 March 2013 to year ending 31 March 2025", dates in the view's language. */
  referenceDates: string;
  /** "Frozen at the 2024 release. A newer one, 2025, is out: …"; null for a live or newest one. */
  newerRelease: string | null;
  /** The path of the area's page, without base and without a slash before it: "authority/barnsley"; England's is "". */
  page: string;
}

/** Why there is no chart: sentences for the reader of the frame. */
export interface EmbedProblems {
  problems: readonly string[];
}

/** The slugs of the areas whose files an embed needs beside its own. */
export function othersOf({ area }: EmbedFile, view: EmbedView): readonly string[] {
  return view.with.filter((slug) => slug !== area.slug && slug !== 'england');
}

/** Why areas cannot stand beside the embed's own. */
function besideProblems(
  { area, measure, release }: EmbedFile,
  others: readonly EmbedFile[],
  view: EmbedView,
): string[] {
  return view.with.flatMap((slug) => {
    const allowed = 'other areas, as the addresses of their pages have them';
    if (slug === area.slug) return [embedProblem('with', slug, `${allowed} (this one is drawn)`)];
    if (slug === 'england') return [];
    const other = others.find((one) => one.area.slug === slug);
    if (!other)
      return [embedProblem('with', slug, `${allowed} (no area of this name has figures)`)];
    return other.measure.id === measure.id && other.release === release
      ? []
      : [embedProblem('with', slug, `${allowed} (its figures are of another measure or release)`)];
  });
}

function pageOf({ kind, slug }: { kind: AreaKind; slug: string }): string {
  return kind === 'england' ? '' : `${kind}/${slug}`;
}

/** " 2013 to 2025", " 2025". */
function reach(periods: readonly Period[]): string {
  const years = periods.map(yearOf);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? ` ${from}` : ` ${from} to ${to}`;
}

/**
 * The figure of an embed: of its own file, those of the areas that `view.with` names (see `othersOf`), and
 * how it is to be shown. Gives problems where the view asks for what the files do not have.
 */
export function embedFigure(
  file: EmbedFile,
  others: readonly EmbedFile[],
  view: EmbedView,
): EmbedFigure | EmbedProblems {
  const problems = besideProblems(file, others, view);
  const beside = others.filter(({ area }) => othersOf(file, view).includes(area.slug));
  alsoKnow([file.measure]);
  const found = inShownYears(embedData(file, beside), file, view);
  if ('problem' in found) return { problems: [...problems, found.problem] };
  if (problems.length > 0) return { problems };
  const { measure, area } = file;
  const latest = latestRow(file, found);
  const data = view.chart === 'lines' ? found : onlyAt(found, latest.period);
  const lines = embedLines(file, beside, view, data);
  const drawn = beside.filter((one) => lines.beside.includes(one.area));
  const panel =
    view.chart === 'lines'
      ? embedLinesPanel(file, drawn, lines.series)
      : embedLatestPanel(file, lines.series, latest.period);
  const periods = panel.kind === 'lines' ? panel.periods : [panel.period];
  const withEngland = lines.series.some(({ role }) => role === 'england');
  const places = listedNames([area, ...lines.beside].map((one) => capitalised(one.spokenName)));
  const citation = citationOf(file.sources);
  return {
    title: embedTitle(file, latest, lines.beside, withEngland, data),
    subtitle: `${measure.label}, ${places}, ${lowered(describePeriodKind(measure.period))}${reach(periods)}`,
    panel,
    table: panel.table,
    alt: panel.alt,
    sentence: embedSentence(file, latest, data),
    footnotes: embedNotes(file, drawn, lines.series, data, lines.notes),
    symbols: embedSymbols(lines.series, periods),
    source: citation.text,
    sources: citation.sources,
    licence: licenceLine,
    licenceAddress,
    referenceDates: referenceDates(measure.period, periods, view.dates),
    newerRelease: newerRelease(file),
    page: pageOf(area),
  };
}
