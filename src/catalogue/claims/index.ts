import type { Article, Claim } from './claim';
import { communityCare2015 } from './community-care-2015';
import { communityCare2018 } from './community-care-2018';
import { communityCare2024 } from './community-care-2024';
import { nspccAndScie } from './nspcc-and-scie';
import { virtualCollege2017 } from './virtual-college-2017';

/** Every article whose numbers are checked, in the order of the page. */
export const articles: readonly Article[] = [
  communityCare2015,
  communityCare2018,
  virtualCollege2017,
  nspccAndScie,
  communityCare2024,
];

/** Every claim of every article. */
export const claims: readonly Claim[] = articles.flatMap((article) => article.claims);
