import type { Author } from '../../article.js';
import type { FieldProvenance } from '../../normalized.js';
import type { MetaFact } from '../../page/meta.js';
import { resolveUrl } from '../../write/resolve-url.js';
import type { Judged } from '../found.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { keyOf, type Facts } from './facts.js';
import { bodyIn, isAccount, peopleIn } from './people.js';
import { isSite } from './site.js';

/** People whom one place names. */
export interface Named {
  readonly authors: readonly Author[];
  readonly weight: number;
  readonly provenance: FieldProvenance;
}

/** What a name is worth; the others of its list are worth {@link OTHERS}. */
// prettier-ignore
const WORTH: ReadonlyMap<string, number> = new Map([
  ['json-ld:author', 0.9], ['author', 0.85], ['json-ld-page:author', 0.7], ['twitter:data1', 0.8], ['article:author', 0.75], ['itemprop:author', 0.7], ['rel:author', 0.75], ['class:byline', 0.5],
  ['json-ld:author-body', 0.45], ['json-ld-page:author-body', 0.35], ['dc.contributor', 0.4], ['creator', 0.5],
]);
const OTHERS = 0.8;
/** An element far from the headline that names the only person of its kind. */
const FAR = 0.6;

/** So many facts of one name are looked at. */
const MOST_FACTS = 40;

/** Elements count only about the headline: from so many blocks above it to so many below the first paragraph. */
const ABOVE = 4;
const BELOW = 3;
const ELEMENTS: ReadonlySet<string> = new Set(['class:byline', 'itemprop:author', 'itemprop:creator', 'rel:author']);

/** The people under one name: all of them where the name lists people; of elements those near the headline. */
export function namedUnder(name: string, judged: Judged, facts: Facts, site: ReadonlySet<string>, base: string | null): Named[] {
  const named = facts.get(name) ?? [];
  // The agency beside the reporter is an author too; the site is not
  const given =
    name !== 'json-ld:author' || named.length === 0
      ? named
      : [...named, ...(facts.get('json-ld:author-body') ?? []).filter(({ value }) => !isSite(value, site))];
  if (given.length === 0 || (name === 'twitter:data1' && !isWriter(facts.get('twitter:label1')?.[0]?.value))) return [];
  const worth = WORTH.get(name) ?? OTHERS;
  const all = given
    .slice(0, MOST_FACTS)
    .map((fact) => ({ fact, authors: peopleOf(fact, site, base, judged.language) }))
    .filter(({ authors }) => authors.length > 0);
  const own = ELEMENTS.has(name) ? innermost(all) : all;
  const near = ELEMENTS.has(name) ? own.filter(({ fact }) => isNear(fact, judged)) : own;
  const authors = distinct((near.length > 0 ? near : own).flatMap((entry) => entry.authors));
  const first = (near[0] ?? own[0])?.fact;
  if (first === undefined || (near.length === 0 && authors.length > 1)) return [];
  const weight = near.length > 0 ? worth : worth * FAR;
  return [{ authors, weight, provenance: { source: first.source, span: first.span, confidence: weight } }];
}

interface Naming {
  readonly fact: MetaFact;
  readonly authors: readonly Author[];
}

/** Elements that hold no other that names people: the outer one has their words run together. */
function innermost(namings: readonly Naming[]): Naming[] {
  return namings.filter(
    ({ fact: { span } }, at) =>
      !namings.some(
        (other, i) =>
          i !== at &&
          other.fact.span.start >= span.start &&
          other.fact.span.end <= span.end &&
          other.fact.span.end - other.fact.span.start < span.end - span.start,
      ),
  );
}

/** True for the head of the page, and about the headline. */
function isNear({ before }: MetaFact, { title, first }: Judged): boolean {
  const top = title >= 0 && first >= 0 ? Math.min(title, first) : Math.max(title, first);
  return before === 0 || (before >= top - ABOVE && before <= Math.max(title, first) + BELOW);
}

function peopleOf({ name, value, url }: MetaFact, site: ReadonlySet<string>, base: string | null, language: string | null): Author[] {
  const names = name.endsWith('-body') || isSite(value, site) ? bodyIn(value) : peopleIn(value, language);
  if (name === 'class:byline' && !isPure(value, names)) return [];
  const page = names.length === 1 && url !== null ? resolveUrl(url, base, ['http', 'https']) : null;
  // The page of the article is not that of who wrote it.
  return names.map((one) => (page === null || page.split('#', 1)[0] === base?.split('#', 1)[0] ? { name: one } : { name: one, url: page }));
}

/** Letters beside the names that a byline may hold: its opener, a role. */
const MOST_REST = 24;

/** Least that a name of an element for bylines has to look like one: labels of forms, dates and links stand there too. */
const LIKE = 0.3;

/** Classes of bylines are on much else: hardly more than names, and those like names. */
function isPure(value: string, names: readonly string[]): boolean {
  const length = names.reduce((sum, name) => sum + name.length, 0);
  return (
    value.length - length <= MOST_REST &&
    names.every((name) => looksLikeName(name) >= (value.length > length || !isAccount(name) ? LIKE : 0.5))
  );
}

function distinct(authors: readonly Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = keyOf(name);
    return !seen.has(key) && seen.add(key);
  });
}

/** `Written by` as label of a card; the other label of such cards is the reading time. */
function isWriter(label: string | undefined): boolean {
  return (
    label !== undefined &&
    /\b(?:by|author|autor|auteur|autore|author's|von|par|por|da|skrevet|skriven|door|przez|автор)\b|written|verfasst|escrito|écrit|scritto|geschreven|автор|作者|投稿者|글쓴이|yazan|napisan|ditulis/iu.test(
      label,
    )
  );
}
