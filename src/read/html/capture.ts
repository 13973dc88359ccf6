import type { MetaFact, MetaSource } from '../../page/meta.js';
import type { Attributes } from './attributes.js';
import { hintBit } from '../../page/hints.js';

/** An element whose text is a fact about the page: its time, its author. */
export interface Capture {
  readonly source: MetaSource;
  readonly name: string;
  /** A value that an attribute states in place of the text. */
  readonly stated: string | undefined;
  readonly href: string | undefined;
  readonly start: number;
  readonly before: number;
  /** Where the text of the element begins in the log of texts. */
  readonly logged: number;
}

/** A name or a date is no longer than this. */
const LONGEST = 300;

const BYLINE = /* @__PURE__ */ hintBit('byline');

/** The fact that an element states, by its name, property and relation; `null` for most. */
export function captureName(name: string, attributes: Attributes, own: number): string | null {
  // Properties of `meta` are facts of their own.
  const property =
    attributes.get('itemprop') ?? (name === 'meta' || name === 'link' ? undefined : attributes.get('property')?.replace(/^schema:/i, ''));
  if (property !== undefined) {
    const first = property.toLowerCase().trim().split(/\s+/, 1)[0] ?? '';
    if (PROPERTIES.has(first)) return `itemprop:${first}`;
  }
  const relation = name === 'a' ? relationOf(attributes.get('rel')) : undefined;
  if (relation !== undefined) return `rel:${relation}`;
  if (name === 'a' && isTagPage(attributes.get('href') ?? '')) return 'path:tag';
  if (name === 'time' || (name === 'abbr' && attributes.has('title') && PUBLISHED.test(attributes.get('class') ?? '')))
    return timeName(attributes.get('class') ?? '');
  return (own & BYLINE) !== 0 && attributes.has('class') ? 'class:byline' : null;
}

// prettier-ignore
const PROPERTIES: ReadonlySet<string> = new Set([
  'articlesection', 'author', 'creator', 'datecreated', 'datemodified', 'datepublished', 'headline', 'keywords', 'name', 'publisher',
]);

/** What a link leads to, the most telling first: WordPress calls its categories `category tag`. */
const RELATIONS = ['author', 'category', 'tag'] as const;

/** The end of the address of the page of a tag: `/tag/storms`, `/topics/ports/`. */
const TAG_PAGE = /\/(?:etiquetas?|hashtags?|label|schlagwort|schlagworte|tags?|temas?|thema|themen|topics?)\/[^/?#]{2,80}\/?$/i;
/** What is before that is no longer. */
const LONGEST_PATH = 300;

function isTagPage(href: string): boolean {
  const at = href.search(TAG_PAGE);
  return at >= 0 && at <= LONGEST_PATH && !/[?#]/.test(href.slice(0, at));
}

function relationOf(rel: string | undefined): (typeof RELATIONS)[number] | undefined {
  if (rel === undefined) return undefined;
  const given = rel.toLowerCase().split(/\s+/, 8);
  return RELATIONS.find((relation) => given.includes(relation));
}

/** Classes of hAtom, and what sites make of them: `entry-date published updated` is of both, and so of the first. */
const PUBLISHED = /(?:^|[\s_-])(?:published|posted)(?:$|[\s_-])/i;
const UPDATED = /(?:^|[\s_-])(?:updated?|modified|lastmod)(?:$|[\s_-])/i;

/** What a `time` element is called by its classes; most have none that tell. */
function timeName(names: string): string {
  return PUBLISHED.test(names) ? 'time:published' : UPDATED.test(names) ? 'time:modified' : 'time';
}

/** The value that an attribute states in place of the text: of a date that an `abbr` cuts short, its title. */
export function statedBy(name: string, fact: string, attributes: Attributes): string | undefined {
  return (
    attributes.get('content') ?? attributes.get('datetime') ?? (name === 'abbr' && DATED.test(fact) ? attributes.get('title') : undefined)
  );
}

const DATED = /^(?:time|itemprop:date)/;

/** The fact of an element whose end has come; `null` if it says nothing. */
export function finishCapture(capture: Capture, log: readonly string[], end: number): MetaFact | null {
  const { source, name, stated, href, start, before } = capture;
  const value = (stated ?? textSince(log, capture.logged)).replace(/\s+/g, ' ').trim();
  if (value === '' || value.length > LONGEST) return null;
  return { source, name, value, url: href ?? null, before, span: { start, end } };
}

/** The texts since an entry of the log, as far as a value can reach. */
function textSince(log: readonly string[], from: number): string {
  let text = '';
  for (let at = from; at < log.length && text.length <= LONGEST; at++) text += log[at] ?? '';
  return text;
}
