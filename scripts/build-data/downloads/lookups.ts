import type { Provenance } from '../../../src/vocabulary/provenance';
import { quoted } from '../database/table';
import { required, type Constraints, type Field, type WrittenDownload } from './download';
import { areaCode, common, date, optionalText, refersToArea, text } from './fields';

const year = (description: string, constraints: Constraints = {}): Field => ({
  type: 'year',
  description,
  constraints,
});
const rank = (description: string): Field => ({
  type: 'integer',
  description,
  constraints: { required: true, minimum: 1 },
});
const score = (description: string): Field => ({
  type: 'number',
  description,
  unit: 'average score of the small areas within it; a higher one means more deprived',
  constraints: required,
});

/** The small tables that the others refer to, from the database and from data/lookups. */
export function lookupDownloads(
  dataFolder: string,
  provenance: readonly Provenance[],
): WrittenDownload[] {
  const idsOf = (pattern: RegExp) =>
    provenance.map(({ dataSet }) => dataSet).filter((id) => pattern.test(id));
  const file = (name: string) =>
    `read_csv(${quoted(`${dataFolder}/lookups/${name}.csv`)}, header = true, delim = ',', quote = '"', all_varchar = true)`;
  const lookup = { group: 'lookups', formats: ['csv'], foreignKeys: [] } as const;
  return [
    {
      ...lookup,
      path: 'areas',
      title: 'Areas',
      description: 'England, its regions, and every authority that has reported.',
      fields: {
        code: {
          ...common.area,
          constraints: { ...common.area.constraints, unique: true },
        },
        kind: { ...common.area_kind, description: 'authority, region or england.' },
        name: common.area_name,
        spoken_name: text('As a person says it.'),
        slug: text('Its name in addresses: /authority/barnsley.'),
        ons_codes: text(
          'Every ONS code that the published files have given it, newest first, separated by spaces.',
        ),
        region: optionalText(
          "The code of an authority's region; Inner and Outer London are in London.",
        ),
        first_year: year('The first year ending 31 March in which it reported.', required),
        last_year: year('The last one; empty where it still reports.'),
      },
      primaryKey: ['code'],
      foreignKeys: [{ fields: 'region', resource: '', reference: 'code' }],
      dataSets: idsOf(/^(b1-|sfr-|workforce)/),
      select: 'FROM areas ORDER BY code::VARCHAR',
    },
    {
      ...lookup,
      path: 'authority-changes',
      title: 'Reorganisations',
      description: 'What became of authorities that were merged, split or renamed.',
      fields: {
        year: year('The first year ending 31 March in which the successor reports.', required),
        kind: {
          type: 'string',
          description:
            'same area: a new code or form of council; merged; split; part moved: some of its area went there.',
          constraints: { required: true, enum: ['same area', 'merged', 'split', 'part moved'] },
        },
        predecessor: areaCode('The authority before: areas.code.'),
        successor: areaCode('The authority after: areas.code.'),
      },
      primaryKey: ['year', 'predecessor', 'successor'],
      foreignKeys: [refersToArea('predecessor'), refersToArea('successor')],
      dataSets: idsOf(/^(b1-|workforce)/),
      select: 'FROM authority_changes ORDER BY year, predecessor::VARCHAR, successor::VARCHAR',
    },
    {
      ...lookup,
      path: 'joint-returns',
      title: 'Joint returns',
      description: 'Authorities that report together in a data set, and from when to when.',
      fields: {
        data_set: text('sources.data_set'),
        joint: { ...common.joint, constraints: { ...common.joint.constraints, ...required } },
        member: areaCode('A member: areas.code.'),
        first_period: date('Reference date of its first return.'),
        last_period: date('Reference date of its last one so far.'),
      },
      primaryKey: ['data_set', 'joint', 'member', 'first_period'],
      foreignKeys: [refersToArea('member')],
      dataSets: idsOf(/^workforce$/),
      select: 'FROM joint_returns ORDER BY data_set, joint, member::VARCHAR, first_period',
    },
    {
      ...lookup,
      path: 'statistical-neighbours',
      title: 'Statistical neighbours',
      description: "Each authority's ten statistical neighbours, by the published models.",
      fields: {
        model: text('The year of the model.'),
        authority: areaCode('areas.code'),
        rank: rank('1 is the nearest.'),
        neighbour: areaCode('areas.code'),
        closeness: text('How near, in the words of the model.'),
      },
      primaryKey: ['model', 'authority', 'rank'],
      foreignKeys: [refersToArea('authority'), refersToArea('neighbour')],
      dataSets: idsOf(/^statistical-neighbours-/),
      select: 'FROM statistical_neighbours ORDER BY model, authority::VARCHAR, rank',
    },
    {
      ...lookup,
      path: 'deprivation',
      title: 'Deprivation, 2019',
      description:
        'Income deprivation affecting children (IDACI) and multiple deprivation (IMD), by the authorities of 2019.',
      fields: {
        code: {
          ...areaCode('areas.code'),
          constraints: { ...common.area.constraints, unique: true },
        },
        idaci_score: score('IDACI 2019.'),
        idaci_rank: rank('Of authorities by IDACI; 1 is the most deprived.'),
        imd_score: score('IMD 2019.'),
        imd_rank: rank('Of authorities by IMD; 1 is the most deprived.'),
      },
      primaryKey: ['code'],
      foreignKeys: [refersToArea('code')],
      dataSets: idsOf(/^deprivation-/),
      select: `FROM ${file('deprivation')} ORDER BY code`,
    },
    {
      ...lookup,
      path: 'policy-events',
      title: 'Policies and events',
      description: 'What happened and may have moved figures: a line each, with who says so.',
      fields: {
        id: { ...text('Its name.'), constraints: { required: true, unique: true } },
        kind: {
          type: 'string',
          description:
            'policy: a rule or law; event: something in the world; collection: a change or gap in how figures were collected.',
          constraints: { required: true, enum: ['policy', 'event', 'collection'] },
        },
        date: text('The day, or the month where no day is known: 2020-10.'),
        end: optionalText('The last day or month of what went on.'),
        areas: optionalText(
          'Codes of the areas whose figures it touches, separated by spaces; empty for all of England.',
        ),
        concerns: text('The collections or groups of measures that it touches, separated by ;.'),
        label: text('Its name on charts.'),
        note: text('What it was, in a sentence.'),
        source_title: text('Who says so.'),
        source_address: text('Where.'),
      },
      primaryKey: ['id'],
      dataSets: [],
      select: `FROM ${file('policy-events')} ORDER BY date, id`,
    },
  ];
}
