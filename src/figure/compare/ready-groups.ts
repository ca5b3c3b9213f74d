import { authorityTypes, neighbourModels, type GroupChoice } from '../../view/group-choice';
import { capitalised } from '../words';
import type { CompareAreas } from './compare-file';
import { resolveGroup } from './groups';

/** A group that is ready to be compared with, and what a list calls it. */
export interface ReadyGroup {
  choice: GroupChoice;
  /** "Barnsley’s ten statistical neighbours (2025 model)". */
  label: string;
}

/** Ready groups of one kind, under a heading. */
export interface ReadyGroups {
  heading: string;
  groups: readonly ReadyGroup[];
}

/**
 * Every ready group that has members, by kind; with an authority's slug, those that turn on it come
 * first, among them its region.
 */
export function readyGroups(areas: CompareAreas, slug?: string): readonly ReadyGroups[] {
  const of = areas.authorities.find((area) => area.slug === slug);
  const home = areas.regions.find(({ code }) => code === of?.region)?.slug;
  const ready = (choices: readonly GroupChoice[]): ReadyGroup[] =>
    choices.flatMap((choice) => {
      const group = resolveGroup(areas, choice);
      return group ? { choice, label: capitalised(group.label) } : [];
    });
  const region = (which: string): GroupChoice => ({ kind: 'region', region: which });
  const sections: ReadyGroups[] = [
    {
      heading: `Around ${of?.spokenName ?? ''}`,
      groups: of
        ? ready([
            ...neighbourModels.map((model): GroupChoice => ({
              kind: 'neighbours',
              of: of.slug,
              model,
            })),
            { kind: 'population', of: of.slug },
            ...(home === undefined ? [] : [region(home)]),
          ])
        : [],
    },
    {
      heading: 'By deprivation',
      groups: ready([
        { kind: 'deprivation', fifth: 'most' },
        { kind: 'deprivation', fifth: 'least' },
      ]),
    },
    {
      heading: 'By type',
      groups: ready(authorityTypes.map((type): GroupChoice => ({ kind: 'type', type }))),
    },
    {
      heading: home === undefined ? 'By region' : 'By other region',
      groups: ready(
        areas.regions.flatMap(({ slug: which }) => (which === home ? [] : region(which))),
      ),
    },
  ];
  return sections.filter(({ groups }) => groups.length > 0);
}
