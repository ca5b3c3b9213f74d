import { measures } from '../../src/catalogue/measures';
import { relationships } from '../../src/catalogue/relationships';
import type { Relationship } from '../../src/catalogue/relationships/relationship';
import { capitalised } from '../../src/figure/words';
import type { Area } from '../../src/vocabulary/area';
import type { Page } from './page';
import { shellPage } from './offline';

const product = 'CIN Explorer';

const themes =
  'referrals, no further action, child protection plans, social worker caseload and re-referrals';

/** The pages that stand for no figures of their own. */
const plain: readonly Page[] = [
  {
    path: 'data',
    title: `Data and sources – ${product}`,
    description:
      'Downloads of every figure, the published files that they were read from, and what each measure means.',
    figures: null,
  },
  {
    path: 'methods',
    title: `Methods – ${product}`,
    description:
      'How the figures come about, how they are compared, what the intervals and limits mean, whose methods they are, and what the figures cannot say.',
    figures: null,
  },
  {
    path: 'measure',
    title: `Measures – ${product}`,
    description: `Every measure of children in need and their social workers: ${themes}, and more.`,
    figures: null,
  },
  {
    path: 'compare',
    title: `Compare authorities – ${product}`,
    description:
      'Is an authority unusual? Any authorities or groups, by any measure and year: where they lie, whether it is more than chance, the years, a map and a table.',
    figures: 'data/figures/compare/areas.json',
  },
  {
    path: '404',
    title: `Page not found – ${product}`,
    description: 'There is no page at this address.',
    figures: null,
  },
  {
    path: shellPage.replace('.html', ''),
    title: product,
    description: 'Children in need and their social workers, from published statistics.',
    figures: null,
  },
];

/** The pages about the data themselves. */
const aboutData: readonly Page[] = [
  {
    path: 'data/coverage',
    title: `Coverage – ${product}`,
    description:
      'Which measure has figures for which year, what is missing and why, and where a series breaks.',
    figures: 'data/figures/coverage.json',
  },
  {
    path: 'data/revisions',
    title: `Revisions – ${product}`,
    description:
      'Every published figure that a newer release changed: measure, area, period, what it was and what it is.',
    figures: 'data/figures/revisions.json',
  },
  {
    path: 'data/codebook',
    title: `Codebook – ${product}`,
    description:
      'Every measure and every published column: definition, parts, unit, source, reach, breaks and known problems.',
    figures: 'data/figures/codebook.json',
  },
];

/** The pages on which numbers are checked. */
const claimPages: readonly Page[] = [
  {
    path: 'claims',
    title: `Claims, checked against the figures – ${product}`,
    description:
      'Each number in five well-known articles on children’s social care, checked against the published data: verdict, figure, release and query.',
    figures: 'data/figures/claims.json',
  },
  {
    path: 'claims/check',
    title: `Check a claim of your own – ${product}`,
    description:
      'A number on children in need or their social workers: is it what the published figures say, with rounding and revisions taken into account?',
    figures: 'data/figures/revisions.json',
  },
];

/** Every page of the site that has a file of its own, given every area. */
export function listPages(areas: readonly Area[]): Page[] {
  return [
    ...plain,
    ...areas.map(areaPage),
    ...areas.map(inDepthPage),
    ...areas.filter(({ kind }) => kind === 'authority').map(reportPage),
    ...aboutData,
    ...claimPages,
    ...relationships.map(relationshipPage),
    ...measures.map(({ id, label, definition }) => ({
      path: `measure/${id}`,
      title: `${label} – ${product}`,
      description: definition,
      figures: `data/figures/measure/${id}.json`,
    })),
  ];
}

function areaPage({ kind, slug, spokenName }: Area): Page {
  if (kind === 'england') {
    return {
      path: '',
      title: `Children in need in England – ${product}`,
      description: `England now: ${themes}. Find an authority and compare it with its neighbours.`,
      figures: 'data/figures/england.json',
    };
  }
  const place = capitalised(spokenName);
  return {
    path: `${kind}/${slug}`,
    title: `${place} – ${product}`,
    description: `Children in need in ${spokenName}: ${themes}, against England and other areas, with tables and sources.`,
    figures: `data/figures/${kind}/${slug}.json`,
  };
}

function inDepthPage({ kind, slug, spokenName }: Area): Page {
  const path = kind === 'england' ? kind : `${kind}/${slug}`;
  return {
    path: `${path}/in-depth`,
    title: `${capitalised(spokenName)} in depth – ${product}`,
    description: `Children in need in ${spokenName}, in depth: referrals by month and source, assessments and what they find, from enquiry to plan, categories of abuse, and both kinds of plan.`,
    figures: `data/figures/in-depth/${path}.json`,
  };
}

/** The page of two measures together. Its first picture waits for y and for the authorities. */
function relationshipPage({ id, label, question, y }: Relationship): Page {
  return {
    path: `relationship/${id}`,
    title: `${question} – ${product}`,
    description: `${label} of every authority in England, year by year: correlations with intervals, between and within authorities, with every choice to be changed and all code to repeat it.`,
    figures: `data/figures/compare/${y.measure}.json`,
  };
}

/** The partnership pack of an authority, which is drawn from the same figures as its page. */
function reportPage({ slug, spokenName }: Area): Page {
  return {
    path: `report/${slug}`,
    title: `${capitalised(spokenName)}: partnership pack – ${product}`,
    description: `Children in need in ${spokenName}, to print for a safeguarding partnership: headline figures, five themes compared, questions to discuss, what is missing and definitions.`,
    figures: `data/figures/authority/${slug}.json`,
  };
}
