import type { MetaFact } from '../../page/meta.js';
import type { Facts, PageView } from './view.js';

/** Types of schema.org by the kind of page they speak for. */
const TYPES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['product', /^Product|^Offer|^AggregateOffer|^Vehicle$|^SoftwareApplication$/],
];

/** Words that a path or a host says of its page. */
// prettier-ignore
const PATHS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['forum', /\b(?:forums?|threads?|topics?|t|showthread|viewtopic|questions?|discussions?|community|boards?|comments|talk|d|answers|qa|discuss)\b/],
  ['docs', /\b(?:docs?|documentation|api|reference|manual|guides?|wiki|help|man|tutorials?|learn|developer|handbook|book|stable|latest)\b|\bv?\d{1,4}\.\d{1,4}\b/],
  ['product', /\b(?:products?|p|items?|itm|dp|shop|store|buy|ip|pd|sku)\b/],
  ['list', /\b(?:category|categories|tags?|collections?|search|lists?|archives?|browse|c|cat|product-category|directory|market|hub|topics|all|jobs|departments?)\b/],
  ['article', /\b(?:news|blog|articles?|story|stories|posts?|magazine|insights|features?|opinion|(?:19|20)\d\d)\b/],
  ['service', /\b(?:services?|about|solutions?|pricing|contact|platform|locations?|programs?|courses?|industries|capabilities)\b/],
];

/** What a page states of itself, and what its URL says; nothing from plain text. */
export function statedFacts({ page, url }: PageView): Facts {
  return page.style === 'html' ? { ...metaFacts(page.meta), ...urlFacts(url) } : {};
}

function metaFacts(meta: readonly MetaFact[]): Facts {
  const facts: Record<string, number> = {};
  const names = new Map<string, MetaFact>();
  const main = new Set<string>();
  const parts = new Set<string>();
  for (const fact of meta) {
    if (fact.name === 'json-ld-type') main.add(fact.value);
    else if (fact.name === 'json-ld-part') parts.add(fact.value);
    else if (!names.has(fact.name)) names.set(fact.name, fact);
  }
  for (const [kind, pattern] of TYPES) {
    const says = (type: string): boolean => pattern.test(type);
    facts[`ld-${kind}`] = [...main].some(says) ? 2 : [...parts].some(says) ? 1 : 0;
  }
  const og = names.get('og:type')?.value.toLowerCase();
  const has = (all: string): number => (all.split(' ').some((name) => names.has(name)) ? 1 : 0);
  return {
    ...facts,
    og: og === undefined ? 0 : /article|blog/.test(og) ? 1 : og.includes('product') ? 2 : og.includes('website') ? 3 : 4,
    'meta-price': has('product:price:amount og:price:amount product:price:currency product:availability'),
    'title-words': (names.get('title')?.value ?? '').split(' ').length,
  };
}

function urlFacts(url: string | null): Facts {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec((url ?? '').slice(0, 2000).toLowerCase());
  if (parts === null) return {};
  const [, host = '', path = ''] = parts;
  const segments = path.split('/').filter((segment) => segment !== '');
  const spelled = path.replace(/_/g, ' ');
  const label = host
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -2)
    .join(' ');
  const facts: Record<string, number> = {};
  for (const [kind, pattern] of PATHS) facts[`url-${kind}`] = pattern.test(spelled) ? 2 : pattern.test(label) ? 1 : 0;
  return {
    ...facts,
    'url-depth': segments.length,
    'url-hyphens': (segments.at(-1) ?? '').split('-').length - 1,
    'url-digits': /\d{5,}/.test(path) ? 2 : /\d/.test(path) ? 1 : 0,
  };
}
