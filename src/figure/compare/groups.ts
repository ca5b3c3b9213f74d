import type { GroupChoice } from '../../view/group-choice';
import type { AuthorityType, CompareArea, CompareAreas } from './compare-file';
import { numberWord, possessive, spokenRegion, typeNames } from './group-words';
import type { PickedGroup } from './picked';

/** Of so many authorities are the ranks of deprivation: all that there were in 2019. */
const ranked = 151;

/** A group by similar population has so many authorities, as the neighbours of a model are. */
const similar = 10;

const typeOf: Record<Extract<GroupChoice, { kind: 'type' }>['type'], AuthorityType> = {
  'london-borough': 'London borough',
  'metropolitan-district': 'metropolitan district',
  'unitary-authority': 'unitary authority',
  county: 'county',
};

function existsToday({ lastYear }: CompareArea): boolean {
  return lastYear === null;
}

function bySlug({ authorities }: CompareAreas, slug: string): CompareArea | undefined {
  return authorities.find((area) => area.slug === slug);
}

/** A group of these; null without a single one, for which there is nothing to say or to draw. */
function groupOf(label: string, members: readonly CompareArea[]): PickedGroup | null {
  return members.length === 0 ? null : { label, codes: members.map(({ code }) => code) };
}

function neighbours(areas: CompareAreas, area: CompareArea, model: '2025' | '2021') {
  const codes = area.neighbours[model] ?? [];
  const members = codes.flatMap(
    (code) => areas.authorities.find((one) => one.code === code && existsToday(one)) ?? [],
  );
  const gone = codes.length - members.length;
  const ten = `${possessive(area.spokenName)} ${numberWord(codes.length)} statistical neighbours`;
  return groupOf(
    gone === 0
      ? `${ten} (${model} model)`
      : `${numberWord(members.length)} of ${ten} (${model} model), those that exist today`,
    members,
  );
}

/** Which fifth by deprivation, from 1, the most deprived, to 5. */
function fifthOf(rank: number): number {
  return Math.ceil((5 * rank) / ranked);
}

/** The ten whose number of children is the fewest times larger or smaller; ties in the areas' order. */
function likePopulation(areas: CompareAreas, { code, population, spokenName }: CompareArea) {
  if (population === null) return null;
  const nearest = areas.authorities
    .filter((area) => existsToday(area) && area.code !== code)
    .flatMap((area) =>
      area.population === null
        ? []
        : { area, distance: Math.abs(Math.log(area.population / population)) },
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, similar)
    .map(({ area }) => area);
  return groupOf(
    `the ${numberWord(nearest.length)} authorities nearest to ${spokenName} in number of children`,
    nearest,
  );
}

/**
 * The authorities of a group that somebody chose, and its name in a sentence; null where it names an
 * authority or a region that there is not, or has no members. Only an own group has authorities that
 * are no more. Fifths are by rank among the 151 of IDACI 2019.
 */
export function resolveGroup(areas: CompareAreas, choice: GroupChoice): PickedGroup | null {
  const today = areas.authorities.filter(existsToday);
  switch (choice.kind) {
    case 'neighbours': {
      const of = bySlug(areas, choice.of);
      return of ? neighbours(areas, of, choice.model) : null;
    }
    case 'region': {
      const region = areas.regions.find(({ slug }) => slug === choice.region);
      if (!region) return null;
      return groupOf(
        `the authorities of ${spokenRegion(region.name)}`,
        today.filter((area) => area.region === region.code),
      );
    }
    case 'type': {
      const type = typeOf[choice.type];
      return groupOf(
        typeNames[type],
        today.filter((area) => area.type === type),
      );
    }
    case 'deprivation': {
      const fifth = choice.fifth === 'most' ? 1 : 5;
      return groupOf(
        `the ${choice.fifth} deprived fifth of authorities`,
        today.filter(
          ({ deprivationRank }) => deprivationRank !== null && fifthOf(deprivationRank) === fifth,
        ),
      );
    }
    case 'population': {
      const of = bySlug(areas, choice.of);
      return of ? likePopulation(areas, of) : null;
    }
    case 'own':
      return groupOf(
        choice.name === '' ? 'your own group' : `“${choice.name}”`,
        choice.members.flatMap((slug) => bySlug(areas, slug) ?? []),
      );
  }
}
