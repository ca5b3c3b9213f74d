import { measureOf } from '../../catalogue/measures/known';
import type { BoardQuestion } from '../../catalogue/questions/question';
import { themes } from '../../catalogue/themes';
import type { OverviewThemeId } from '../../catalogue/themes/theme';
import { comparators } from '../../view/comparator';
import { citationOf } from '../citation';
import type { AreaFacts } from '../facts';
import type { FigureData } from '../figure-data';
import type { Citation, LinesPanel } from '../figure';
import { findingOf } from '../findings';
import { linesPanel } from '../lines-panel';
import type { Standing } from '../standing/standing';
import { measuresOf } from '../theme-parts';
import { lowered } from '../words';
import { chooseQuestions } from './choose-questions';
import { comparisonOf, type Comparison } from './comparison';
import { definitionsOf, type Definition } from './definitions';
import { missingOf, type MissingFigures } from './missing';
import { reportNotes } from './notes';
import { standingWords, type Lies } from './standing-words';

/** A theme of the pack: its sentence, its headline through time, its comparison and what to ask. */
export interface ReportTheme {
  id: OverviewThemeId;
  label: string;
  question: string;
  /** What the latest figure says, where it lies and how it has moved. */
  sentence: string;
  lies: Lies;
  panel: LinesPanel;
  comparison: Comparison;
  questions: readonly BoardQuestion[];
}

/** The partnership pack of an authority, whole. */
export interface Report {
  facts: AreaFacts;
  themes: readonly ReportTheme[];
  missing: readonly MissingFigures[];
  notes: readonly string[];
  definitions: readonly Definition[];
  citation: Citation;
  /** Which releases the figures are of: 'DfE, “Children in need” (2025 release); …'. */
  releases: string;
}

/** The measures that a pack shows, in its order: those compared, and the counts that findings name. */
const shownMeasures = [...new Set(themes.flatMap(measuresOf))].filter(
  (id) => id !== 'plans-starting',
);

/** A headline through the years, with its unit beside its name: paper has no line for both. */
function headlinePanel(measure: string, facts: AreaFacts, data: FigureData): LinesPanel {
  const { label, unit } = measureOf(measure);
  const title =
    label.endsWith(unit.suffix) && unit.kind === 'rate'
      ? label
      : `${label}: ${lowered(unit.label)}`;
  const panel = linesPanel(
    { kind: 'lines', title: label, measures: [measure], compared: true },
    facts,
    data,
    comparators,
  );
  return { ...panel, title, axis: { ...panel.axis, label: '' } };
}

/** The pack of an authority, from its prebuilt rows; `standings` are absent until they are built. */
export function reportOf(
  facts: AreaFacts,
  data: FigureData,
  standings: readonly Standing[] = [],
): Report {
  // Events are numbered in a chart and named in a list, for which paper has no room.
  const plain = { ...facts, events: [] };
  const citation = citationOf(shownMeasures.flatMap((id) => facts.sources[id] ?? []));
  const newest = citationOf(shownMeasures.flatMap((id) => facts.sources[id]?.slice(0, 1) ?? []));
  return {
    facts,
    themes: themes.map(({ id, label, question, headline }) => {
      const standing = standings.find((one) => one.theme === id);
      return {
        id,
        label,
        question,
        sentence: standing?.sentence ?? `${findingOf(id, facts, data)}.`,
        lies: standingWords(standing),
        panel: headlinePanel(headline, plain, data),
        comparison: comparisonOf(id, facts, data),
        questions: chooseQuestions(id, standing),
      };
    }),
    missing: missingOf(shownMeasures, facts, data),
    notes: reportNotes(shownMeasures, facts, data),
    definitions: definitionsOf(shownMeasures, facts, data),
    citation,
    releases: newest.text.replace(/ – .*$/, ''),
  };
}
