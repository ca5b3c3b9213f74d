import { pageMeasures } from '../../src/figure/area-data';
import type { AreaFacts, AreaName, Note, Source } from '../../src/figure/facts';
import { englandCode, type Area } from '../../src/vocabulary/area';
import type { Lookups } from './lookups';

function nameOf({ code, kind, name, spokenName, slug }: Area): AreaName {
  return { code, kind, name, spokenName, slug };
}

/** The newest neighbours model that knows an authority; a predecessor may be only in the older. */
function modelOf(lookups: Lookups, code: string): string | null {
  const models = lookups.neighbours.filter((row) => row.authority === code).map((row) => row.model);
  return models.sort().at(-1) ?? null;
}

/** What is known of each area beside its figures, from the lookups. */
export function factsMaker(
  lookups: Lookups,
  sources: Record<string, Source[]>,
  notes: readonly Note[],
): (area: Area) => AreaFacts {
  const byCode = new Map(lookups.areas.map((area) => [area.code, area]));
  const named = (code: string): AreaName => {
    const area = byCode.get(code);
    if (!area) throw new Error(`data/lookups: no area with the code ${code}.`);
    return nameOf(area);
  };
  return (area) => {
    const neighboursModel = area.kind === 'authority' ? modelOf(lookups, area.code) : null;
    const neighbours = lookups.neighbours
      .filter((row) => row.authority === area.code && row.model === neighboursModel)
      .sort((a, b) => a.rank - b.rank)
      .map((row) => ({ ...named(row.neighbour), closeness: row.closeness }));
    const joints = lookups.joints.filter((row) => row.member === area.code);
    const shown = [area.code, area.region, englandCode];
    return {
      area,
      region: area.region === null ? null : named(area.region),
      neighbours,
      neighboursModel: neighbours.length > 0 ? neighboursModel : null,
      predecessors: lookups.changes
        .filter((change) => change.successor === area.code)
        .map(({ predecessor, year, kind }) => ({ ...named(predecessor), year, how: kind })),
      successors: lookups.changes
        .filter((change) => change.predecessor === area.code)
        .map(({ successor, year, kind }) => ({ ...named(successor), year, how: kind })),
      joint: joints.map(({ joint }) => ({
        joint,
        others: lookups.joints
          .filter((row) => row.joint === joint && row.member !== area.code)
          .map((row) => named(row.member).spokenName),
      })),
      sources: Object.fromEntries(pageMeasures.map((id) => [id, sources[id] ?? []])),
      notes: notes.filter((note) => shown.includes(note.area)),
    };
  };
}
