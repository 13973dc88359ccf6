import type { MetaFact } from '../../page/meta.js';
import type { Found, Judged } from '../found.js';
import { distinctEntries } from '../page/list-line.js';
import { keyOf, type Facts } from './facts.js';
import { SECTION_NAMES, TAG_NAMES } from './names.js';
import { relLinks } from './rel-links.js';
import { isSite, siteKeys } from './site.js';

/** A tag or a section is no longer, in UTF-16 code units. */
const LONGEST = 60;
const MOST_TAGS = 40;
/** Entries of `keywords` are for search engines: more than these are no tags. */
const MOST_KEYWORDS = 15;

/** How sure tags are that are not stated as the article's. */
const UNSTATED: ReadonlyMap<string, number> = new Map([
  ['keywords', 0.5],
  ['path:tag', 0.7],
]);
/** Names whose facts are links. */
const OF_LINKS = ['path:tag', 'rel:category', 'rel:tag'] as const;
/** Names of which each fact is one tag. */
const SINGLE: ReadonlySet<string> = new Set(['json-ld:tag', 'path:tag', 'rel:tag']);

/** Sections that say nothing, as keys. */
// prettier-ignore
const NO_SECTIONS: ReadonlySet<string> = new Set(['all', 'article', 'articles', 'blog', 'blogpost', 'default', 'featured', 'featuredposts', 'general', 'home', 'latest', 'news', 'other', 'page', 'post', 'posts', 'uncategorised', 'uncategorized', 'website']);

/** The part of the site: what the metadata says, else what the text shows. */
export function weighSection(judged: Judged, facts: Facts, text: Found<string> | null): Found<string> | null {
  const site = siteKeys(facts);
  for (const name of SECTION_NAMES) {
    for (const fact of statedBy(judged, facts, name)) {
      // "World, Europe" and "News/World"
      const value = fact.value
        .split(/[,;|>]|\s?\/\s?/u)
        .map((part) => part.trim())
        .find((part) => isTopic(part) && !NO_SECTIONS.has(keyOf(part)) && !isSite(part, site));
      if (value === undefined) continue;
      const agrees = text !== null && keyOf(text.value) === keyOf(value);
      return { value, provenance: { source: fact.source, span: fact.span, confidence: agrees ? 0.95 : 0.85 }, claims: text?.claims ?? [] };
    }
  }
  return text;
}

/** The tags: those of the first name that has any; keywords for search engines only where there is nothing else. */
export function weighTags(judged: Judged, facts: Facts, text: Found<readonly string[]> | null): Found<readonly string[]> | null {
  for (const name of TAG_NAMES) {
    const found = statedBy(judged, facts, name);
    const first = found[0];
    if (first === undefined || (UNSTATED.has(name) && text !== null)) continue;
    const value = distinctEntries(found.flatMap(entriesOf));
    if (value.length === 0 || value.length > (name === 'keywords' ? MOST_KEYWORDS : MOST_TAGS)) continue;
    return {
      value,
      provenance: { source: first.source, span: first.span, confidence: UNSTATED.get(name) ?? 0.85 },
      claims: text?.claims ?? [],
    };
  }
  return text;
}

function statedBy(judged: Judged, facts: Facts, name: string): readonly MetaFact[] {
  const ofLinks = OF_LINKS.find((each) => each === name);
  return ofLinks === undefined ? (facts.get(name) ?? []) : relLinks(judged, facts, ofLinks);
}

function entriesOf({ name, value }: MetaFact): string[] {
  if (SINGLE.has(name) && name !== 'json-ld:tag' && NO_SECTIONS.has(keyOf(value))) return [];
  return (
    (SINGLE.has(name) ? [value] : value.split(/[,;|]/u))
      // An icon is a letter of nobody's.
      .map((entry) => entry.replace(/^[\p{Co}\s#]+/u, '').trim())
      .filter(isTopic)
  );
}

function isTopic(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text) && !/^https?:|[{}<>=]|^[a-z]+:[\w-]+$/i.test(text);
}
