import type { Author } from '../../article.js';
import type { CheckedOptions } from '../../options.js';
import type { Page } from '../../page/page.js';
import { baseUrl } from '../../write/resolve-url.js';
import type { Found, Judged } from '../found.js';
import type { Stated } from '../stated.js';
import { weighAuthors } from './authors.js';
import { weighCommentCount } from './comment-count.js';
import { weighModified, weighPublished } from './dates.js';
import { factsByName, type Facts } from './facts.js';
import { findHeadline } from './headline.js';
import { statedLanguage } from './language.js';
import { weighSiteName } from './site-name.js';
import { weighSubtitle } from './subtitle.js';
import { weighSection, weighTags } from './topics.js';
import { canonicalUrl, leadImage } from './urls.js';

/** Weighs what a page states for one field against what its text gave; the result has the type of `text`. */
type Weigh = (judged: Judged, facts: Facts, text: Found<never> | null, base: string | null) => Found<unknown> | null;

/** Every field for which metadata is weighed against the text. */
const WEIGHERS: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
  ['subtitle', weighSubtitle],
  ['authors', (judged, facts, text: Found<readonly Author[]> | null, base) => weighAuthors(judged, facts, text, base)],
  ['publishedAt', weighPublished],
  ['modifiedAt', weighModified],
  ['siteName', weighSiteName],
  ['section', weighSection],
  ['tags', weighTags],
  ['commentCount', weighCommentCount],
]);

/** Names under which only articles state a value. */
const SURE = [
  { field: 'authors', names: ['json-ld:author', 'author', 'article:author', 'parsely-author', 'citation_author'] },
  {
    field: 'publishedAt',
    names: ['article:published_time', 'json-ld:published', 'itemprop:datepublished', 'parsely-pub-date', 'citation_publication_date'],
  },
] as const;

/** What an HTML page says of itself. */
export function statedFields(page: Page, { url }: CheckedOptions): Stated {
  const facts = factsByName(page.meta);
  const base = baseUrl(page.base, url);
  const canonical = canonicalUrl(facts, base);
  const from = base ?? canonical?.value ?? null;
  return {
    url: canonical,
    image: leadImage(facts, from),
    language: statedLanguage(page.language, facts),
    headline: (scene, decisions, first, readings) => findHeadline(scene, decisions, first, facts, url, readings),
    fields: new Set(SURE.filter(({ names }) => names.some((name) => facts.has(name))).map(({ field }) => field)),
    weigh(field, judged, text) {
      const weigh = WEIGHERS.get(field);
      return weigh === undefined ? text : weigh(judged, facts, text as Found<never> | null, from);
    },
  };
}
