import type { Author } from '../../article.js';
import { thousandths } from '../../page/confidence.js';
import type { Found, Judged } from '../found.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { linkedAuthors } from './author-links.js';
import { keyOf, type Facts } from './facts.js';
import { AUTHOR_NAMES } from './names.js';
import { namedUnder, type Named } from './named-people.js';
import { isAccount } from './people.js';
import { isSite, siteKeys } from './site.js';

/** What the byline of the text is worth, times its confidence. */
const TEXT = 0.95;
/** Places that agree add so much of their weight. */
const AGAIN = 0.4;
/** Names of the site, and what is hardly a name, count for so much less. */
const SITE = 0.35;
const UNLIKE = 0.75;
/** Least weight that is believed. */
const ENOUGH = 0.12;
/** An account may be anybody. */
const ACCOUNT = 0.6;

/** Who wrote the article, by all that names someone: metadata, elements about the headline, the byline of the text. */
export function weighAuthors(
  judged: Judged,
  facts: Facts,
  text: Found<readonly Author[]> | null,
  base: string | null,
): Found<readonly Author[]> | null {
  const site = siteKeys(facts);
  const named: Group[] = AUTHOR_NAMES.flatMap((name) => namedUnder(name, judged, facts, site, base)).map((group) =>
    grouped(group, group.weight * trust(group.authors, site)),
  );
  if (text !== null) {
    const { value: authors, provenance } = text;
    named.push(grouped({ authors, provenance }, TEXT * provenance.confidence * trust(authors, site)));
  }
  let best: Group | null = null;
  let most = ENOUGH;
  for (const group of named) {
    const sum =
      group.weight + AGAIN * named.reduce((total, other) => total + (other === group ? 0 : other.weight * agreement(group, other)), 0);
    if (sum > most) [best, most] = [group, sum];
  }
  if (best === null) return null;
  const known = [...named.flatMap(({ authors }) => authors), ...linkedAuthors(judged, base)];
  if (text !== null && says(text, best.authors, site)) best = grouped({ authors: text.value, provenance: text.provenance }, best.weight);
  const chosen = best;
  const value = chosen.authors.map((author) => withUrl(author, known));
  const rivals = named.filter((other) => other.weight > 0.5 && agreement(other, chosen) === 0).length;
  const confidence = thousandths(Math.min(0.98, most / (most + 0.25) / (1 + 0.25 * rivals)));
  return { value, provenance: { ...chosen.provenance, confidence }, claims: text?.claims ?? [] };
}

/** The same with the keys of their names, which are compared with those of every other place. */
interface Group extends Named {
  readonly keys: ReadonlySet<string>;
  /** All of them, in whatever order they stand. */
  readonly all: string;
}

function grouped({ authors, provenance }: Omit<Named, 'weight'>, weight: number): Group {
  const keys = authors.map(({ name }) => keyOf(name));
  return { authors, weight, provenance, keys: new Set(keys), all: keys.sort().join('|') };
}

/** A byline is believed from here where it names more people than the metadata. */
const BYLINE = 0.6;
/** So many more, each so likely a name; one alone may be a title: "Jane Doe, Master Gardener". */
const MOST_MORE = 4;
const NAME = 0.7;
const ONLY_NAME = 0.85;

/** True for a byline that names everybody whom the metadata names, and more people: fields of one name leave the others out. */
function says({ value, provenance }: Found<readonly Author[]>, stated: readonly Author[], site: ReadonlySet<string>): boolean {
  const keys = new Set(stated.map(({ name }) => keyOf(name)));
  const more = value.filter(({ name }) => !keys.has(keyOf(name)));
  if (provenance.confidence < BYLINE || more.length === 0 || more.length > MOST_MORE || value.length - more.length < keys.size)
    return false;
  const least = more.length > 1 ? NAME : ONLY_NAME;
  return more.every(({ name }) => looksLikeName(name) >= least && !isSite(name, site) && !isAccount(name));
}

/** 1 for the same people, less for some of them, 0 for others. */
function agreement(a: Group, b: Group): number {
  if (a.all === b.all) return 1;
  for (const key of b.keys) if (a.keys.has(key)) return 0.5;
  return 0;
}

function trust(authors: readonly Author[], site: ReadonlySet<string>): number {
  if (authors.length === 0) return 0;
  if (authors.some(({ name }) => isSite(name, site))) return SITE;
  if (authors.some(({ name }) => isAccount(name))) return ACCOUNT;
  const like = authors.reduce((sum, { name }) => sum + looksLikeName(name), 0) / authors.length;
  return UNLIKE + (1 - UNLIKE) * like;
}

/** The author's page may stand at another place than the name. */
function withUrl(author: Author, known: readonly Author[]): Author {
  if (author.url !== undefined) return author;
  const key = keyOf(author.name);
  const other = known.find(({ name, url }) => url !== undefined && keyOf(name) === key);
  return other?.url === undefined ? author : { ...author, url: other.url };
}
