import type { Run } from '../../../src/figure/area-data';
import type {
  ContinuityFile,
  JointReturn,
  Story,
  StoryArea,
} from '../../../src/figure/continuity-file';
import { continuityMeasures } from '../../../src/figure/continuity-measures';
import type { Note, Source } from '../../../src/figure/facts';
import { shownTogether } from '../../../src/figure/lineage';
import { packRows } from '../../../src/figure/packed';
import { figuresQuery } from '../../../src/query/figures';
import type { FigureRow } from '../../../src/query/rows';
import { englandCode, type Area } from '../../../src/vocabulary/area';
import { kinOf } from '../../../src/vocabulary/lineage';
import type { Files } from '../files';
import type { JointRow, Lookups } from '../lookups';

function storyArea(area: Area): StoryArea {
  const { code, kind, name, spokenName, slug, onsCodes, firstYear, lastYear } = area;
  return { code, kind, name, spokenName, slug, onsCodes, firstYear, lastYear };
}

/** The joint returns of which one of these is a member, each once. */
function jointReturns(rows: readonly JointRow[], codes: readonly string[]): JointReturn[] {
  const names = new Set(rows.flatMap(({ joint, member }) => (codes.includes(member) ? joint : [])));
  return [...names].flatMap((joint): JointReturn[] => {
    const own = rows.filter((row) => row.joint === joint);
    const [first] = own;
    if (!first) return [];
    return [{ joint, members: own.map((row) => row.member), from: first.from, to: first.to }];
  });
}

/** The story of every area that the register of changes names, in the order of the lookups. */
export function storiesOf({ areas, changes, joints }: Lookups): { area: Area; story: Story }[] {
  const named = new Set(changes.flatMap(({ predecessor, successor }) => [predecessor, successor]));
  return areas
    .filter(({ code }) => named.has(code))
    .map((area) => {
      const kin = kinOf(area.code, changes);
      return {
        area,
        story: {
          code: area.code,
          areas: areas.filter(({ code }) => kin.includes(code)).map(storyArea),
          changes: changes.filter(({ successor }) => kin.includes(successor)),
          joints: jointReturns(joints, kin),
        },
      };
    });
}

/** The prebuilt file of a story: every measure of all who are in its chart, asked of an engine. */
export async function continuityFile(
  run: Run,
  story: Story,
  sources: Readonly<Record<string, readonly Source[]>>,
  notes: readonly Note[],
): Promise<ContinuityFile> {
  const { shown } = shownTogether(story.code, story.changes);
  const comparable = continuityMeasures.filter(({ sized }) => !sized).map(({ id }) => id);
  const all = continuityMeasures.map(({ id }) => id);
  const rows = [
    ...(await run<FigureRow>(figuresQuery(all, shown))),
    ...(await run<FigureRow>(figuresQuery(comparable, [englandCode]))),
  ];
  const known = new Set(
    rows.flatMap(({ measure, area, value }) =>
      area === englandCode || value === null ? [] : measure,
    ),
  );
  const measures = all.filter((id) => known.has(id));
  const named = [
    ...new Set(measures.flatMap((id) => sources[id] ?? []).map((s) => JSON.stringify(s))),
  ];
  return {
    ...story,
    measures,
    rows: packRows(rows.filter(({ measure }) => known.has(measure))),
    sources: named.map((source) => JSON.parse(source) as Source),
    sourcesOf: Object.fromEntries(
      measures.map((id) => [id, (sources[id] ?? []).map((s) => named.indexOf(JSON.stringify(s)))]),
    ),
    notes: notes.filter(({ measure, area }) => known.has(measure) && shown.includes(area)),
  };
}

/** Adds the prebuilt file of every reorganised area. */
export async function addContinuityFiles(
  files: Files,
  run: Run,
  lookups: Lookups,
  sources: Readonly<Record<string, readonly Source[]>>,
  notes: readonly Note[],
): Promise<void> {
  for (const { area, story } of storiesOf(lookups)) {
    const file = await continuityFile(run, story, sources, notes);
    files.add(`figures/continuity/${area.slug}.json`, file);
  }
}
