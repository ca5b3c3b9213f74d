/** The types of authority, as an address has them. */
export const authorityTypes = [
  'london-borough',
  'metropolitan-district',
  'unitary-authority',
  'county',
] as const;

/** The models of statistical neighbours, the current one first. */
export const neighbourModels = ['2025', '2021'] as const;

/** A group that somebody compares with: a ready one, or one of their own. Authorities are slugs. */
export type GroupChoice =
  | { kind: 'neighbours'; of: string; model: (typeof neighbourModels)[number] }
  | { kind: 'region'; region: string }
  | { kind: 'type'; type: (typeof authorityTypes)[number] }
  | { kind: 'deprivation'; fifth: 'most' | 'least' }
  | { kind: 'population'; of: string }
  /** `name` may be empty. */
  | { kind: 'own'; name: string; members: readonly string[] };

/** At most so many characters has the name of an own group: it stands in titles. */
export const longestName = 40;

/** True for what can be the slug of something. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text);
}

/** The slugs of a list with commas, each once; whatever is none is passed over. */
export function readSlugs(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(isSlug))];
}

/** A name as it can stand in a title: no longer than that, without space at its ends. */
export function tidyName(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.slice(0, longestName).join('').trim();
}

/** The group of `group=…&name=…&members=…`; null for none, and for one that makes no sense. */
export function readGroup(params: URLSearchParams): GroupChoice | null {
  const [kind, which = '', more, ...rest] = (params.get('group') ?? '').split(':');
  if (rest.length > 0 || (more !== undefined && kind !== 'neighbours')) return null;
  switch (kind) {
    case 'neighbours': {
      const model = neighbourModels.find((known) => known === (more ?? neighbourModels[0]));
      return isSlug(which) && model !== undefined ? { kind, of: which, model } : null;
    }
    case 'region':
      return isSlug(which) ? { kind, region: which } : null;
    case 'type': {
      const type = authorityTypes.find((known) => known === which);
      return type === undefined ? null : { kind, type };
    }
    case 'deprivation':
      return which === 'most' || which === 'least' ? { kind, fifth: which } : null;
    case 'population':
      return isSlug(which) ? { kind, of: which } : null;
    case 'own': {
      const members = readSlugs(params.get('members'));
      if (which !== '' || members.length === 0) return null;
      return { kind, name: tidyName(params.get('name') ?? ''), members };
    }
    default:
      return null;
  }
}

/** A text as a query string has it, with `+` for a space: "South+Yorkshire". */
function written(text: string): string {
  return new URLSearchParams({ text }).toString().slice('text='.length);
}

/** The words of a group in an address: `group=neighbours:barnsley`. */
export function writeGroup(choice: GroupChoice): string {
  switch (choice.kind) {
    case 'neighbours': {
      const model = choice.model === neighbourModels[0] ? '' : `:${choice.model}`;
      return `group=neighbours:${choice.of}${model}`;
    }
    case 'region':
      return `group=region:${choice.region}`;
    case 'type':
      return `group=type:${choice.type}`;
    case 'deprivation':
      return `group=deprivation:${choice.fifth}`;
    case 'population':
      return `group=population:${choice.of}`;
    case 'own': {
      const name = choice.name === '' ? '' : `&name=${written(choice.name)}`;
      return `group=own${name}&members=${choice.members.join(',')}`;
    }
  }
}
