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
  const property = attributes.get('itemprop') ?? (name === 'meta' || name === 'link' ? undefined : attributes.get('property')?.replace(/^schema:/i, ''));
  if (property !== undefined) {
    const first = property.toLowerCase().trim().split(/\s+/, 1)[0] ?? '';
    if (PROPERTIES.has(first)) return `itemprop:${first}`;
  }
  if (name === 'a' && /(?:^|\s)author(?:$|\s)/i.test(attributes.get('rel') ?? '')) return 'rel:author';
  if (name === 'time') return 'time';
  return (own & BYLINE) !== 0 && attributes.has('class') ? 'class:byline' : null;
}

const PROPERTIES: ReadonlySet<string> = new Set([
  'articlesection', 'author', 'creator', 'datecreated', 'datemodified', 'datepublished', 'headline', 'keywords', 'name', 'publisher',
]);

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
