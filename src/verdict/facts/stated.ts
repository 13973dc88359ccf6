import type { MetaFact } from '../../page/meta.js';
import { UNKNOWN, type Facts, type PageView } from './view.js';

/** Types of schema.org and Open Graph by the kind of page they speak for. */
const TYPES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['article', /Article$|Posting$|^Report$|^Review$|^Recipe$|^HowTo$/],
  ['product', /^Product|^Offer|^AggregateOffer|^Vehicle$|^SoftwareApplication$/],
  ['list', /^ItemList$|^CollectionPage$|^SearchResultsPage$|^OfferCatalog$|^Blog$/],
  ['forum', /^DiscussionForumPosting$|^QAPage$|^Question$|^Comment$|^Answer$|^InteractionCounter$/],
  ['service', /^Service$|Business$|^Organization$|^Corporation$|^FAQPage$|^AboutPage$|^ContactPage$|^Place$/],
  ['site', /^WebSite$|^SearchAction$/],
  ['page', /^WebPage$/],
  ['crumbs', /^BreadcrumbList$/],
  ['person', /^Person$/],
];

/** Words that a path or a host says of its page. */
const PATHS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['forum', /\b(?:forums?|threads?|topics?|t|showthread|viewtopic|questions?|discussions?|community|boards?|comments|talk|d|answers|qa|discuss)\b/],
  ['docs', /\b(?:docs?|documentation|api|reference|manual|guides?|wiki|help|man|tutorials?|learn|developer|handbook|book|stable|latest)\b|\bv?\d{1,4}\.\d{1,4}\b/],
  ['product', /\b(?:products?|p|items?|itm|dp|shop|store|buy|ip|pd|sku)\b/],
  ['list', /\b(?:category|categories|tags?|collections?|search|lists?|archives?|browse|c|cat|product-category|directory|market|hub|topics|all|jobs|departments?)\b/],
  ['article', /\b(?:news|blog|articles?|story|stories|posts?|magazine|insights|features?|opinion|(?:19|20)\d\d)\b/],
  ['service', /\b(?:services?|about|solutions?|pricing|contact|platform|locations?|programs?|courses?|industries|capabilities)\b/],
];

/** What a page states of itself, and what its URL says; unknown from plain text without one. */
export function statedFacts(view: PageView): Facts {
  return { ...metaFacts(view), ...urlFacts(view.url) };
}

function metaFacts({ page }: PageView): Facts {
  const facts: Record<string, number> = {};
  const known = page.style === 'html';
  const main = new Set<string>();
  const parts = new Set<string>();
  const names = new Map<string, MetaFact>();
  for (const fact of page.meta) {
    if (fact.name === 'json-ld-type') main.add(fact.value);
    else if (fact.name === 'json-ld-part') parts.add(fact.value);
    else if (!names.has(fact.name)) names.set(fact.name, fact);
  }
  for (const [kind, pattern] of TYPES) {
    facts[`ld-${kind}`] = [...main].some((type) => pattern.test(type)) ? 2 : [...parts].some((type) => pattern.test(type)) ? 1 : 0;
  }
  const og = names.get('og:type')?.value.toLowerCase();
  facts['og'] = og === undefined ? 0 : og.includes('article') || og.includes('blog') ? 1 : og.includes('product') ? 2 : og.includes('website') ? 3 : 4;
  const has = (...all: string[]): number => (all.some((name) => names.has(name)) ? 1 : 0);
  facts['meta-published'] = has('article:published_time', 'json-ld:published', 'json-ld-page:published', 'itemprop:datepublished', 'date');
  facts['meta-author'] = has('author', 'json-ld:author', 'article:author', 'rel:author', 'itemprop:author');
  facts['meta-byline'] = has('class:byline');
  facts['meta-price'] = has('product:price:amount', 'og:price:amount', 'product:price:currency', 'product:availability');
  facts['meta-description'] = names.get('description')?.value.length ?? names.get('og:description')?.value.length ?? 0;
  facts['meta-headline'] = has('json-ld:headline');
  facts['meta-section'] = has('article:section', 'json-ld:section', 'article:tag');
  facts['times'] = page.meta.filter(({ name }) => name === 'time').length;
  facts['bylines'] = page.meta.filter(({ name }) => name === 'class:byline' || name === 'rel:author' || name === 'itemprop:author').length;
  facts['title-words'] = (names.get('title')?.value ?? '').split(' ').length;
  const generator = names.get('generator')?.value.toLowerCase() ?? '';
  facts['generator'] = /discourse|phpbb|vbulletin|xenforo|invision|flarum|nodebb|vanilla/.test(generator) ? 1 : /sphinx|docusaurus|mkdocs|gitbook|mediawiki|vitepress|antora|doxygen|jsdoc|rdoc|hugo/.test(generator) ? 2 : /woocommerce|shopify|magento|prestashop/.test(generator) ? 3 : /wordpress|ghost|drupal|joomla/.test(generator) ? 4 : 0;
  if (!known) for (const name of Object.keys(facts)) facts[name] = UNKNOWN;
  return facts;
}

function urlFacts(url: string | null): Facts {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec((url ?? '').slice(0, 2000).toLowerCase());
  const facts: Record<string, number> = {};
  const host = parts?.[1] ?? '';
  const path = parts?.[2] ?? '';
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  const spelled = path.replace(/_/g, ' ');
  const label = host.replace(/^www\./, '').split('.').slice(0, -2).join(' ');
  for (const [kind, pattern] of PATHS) facts[`url-${kind}`] = pattern.test(spelled) ? 2 : pattern.test(label) ? 1 : 0;
  facts['url-depth'] = segments.length;
  facts['url-hyphens'] = last.split('-').length - 1;
  facts['url-length'] = last.length;
  facts['url-digits'] = /\d{5,}/.test(path) ? 2 : /\d/.test(path) ? 1 : 0;
  facts['url-date'] = /\/(?:19|20)\d\d(?:\/|-)?\d\d?/.test(path) ? 1 : 0;
  if (parts === null) for (const name of Object.keys(facts)) facts[name] = UNKNOWN;
  return facts;
}
