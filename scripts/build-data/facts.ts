import { measureOf } from '../../src/catalogue/measures';
import { pageMeasures } from '../../src/figure/area-data';
import { eventsOfAreas, eventsOfMeasure } from '../../src/figure/events';
import type { AreaFacts, AreaName, Note, Source } from '../../src/figure/facts';
import { englandCode, type Area } from '../../src/vocabulary/area';
import type { Lookups } from './lookups';
import { outlineOf } from './policy-events';

function nameOf({ code, kind, name, spokenName, slug }: Area): AreaName {
  return { code, kind, name, spokenName, slug };
}

/** The newest neighbours model that knows an authority; a predecessor may be only in the older. */
function modelOf(lookups: Lookups, code: string): string | null {
  const models = lookups.neighbours.filter((row) => row.authority === code).map((row) => row.model);
  return models.sort().at(-1) ?? null;
}

/**
 * What is known of each area beside its figures, from the lookups. `measures`: those that the page
 * shows, whose sources, notes and events it wants.
 */
export function factsMaker(
  lookups: Lookups,
  sources: Record<string, Source[]>,
  notes: readonly Note[],
  measures: readonly string[] = pageMeasures,
): (area: Area) => AreaFacts {
  const byCode = new Map(lookups.areas.map((area) => [area.code, area]));
  const named = (code: string): AreaName => {
    const area = byCode.get(code);
    if (!area) throw new Error(`data/lookups: no area with the code ${code}.`);
    return nameOf(area);
  };
  const shownEvents = lookups.events.filter((event) =>
    measures.some((id) => eventsOfMeasure([event], measureOf(id)).length > 0),
  );
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
      joint: joints.map(({ joint, from, to }) => ({
        joint,
        from,
        to,
        others: lookups.joints
          .filter((row) => row.joint === joint && row.member !== area.code)
          .map((row) => named(row.member).spokenName),
      })),
      sources: Object.fromEntries(measures.map((id) => [id, sources[id] ?? []])),
      // A comparator's counts are never drawn beside an area's.
      notes: notes.filter(
        (note) =>
          measures.includes(note.measure) &&
          (note.area === area.code ||
            (shown.includes(note.area) && !measureOf(note.measure).sized)),
      ),
      events: eventsOfAreas(shownEvents, [area.code]).map(outlineOf),
    };
  };
}
