import { endOf, execFrom } from '../../page/exec-from.js';
import { decoded } from './decoded.js';
import { flowOf } from './elements.js';
import { hidingClass } from './hidden.js';

/*
 * Looks into the source behind a tag that is being read, a little way and never further: some of what a tag
 * means shows only in what follows it.
 */

/** What stands between the tags of an element, and where its closing tag ends. */
export interface Inside {
  readonly text: string;
  readonly end: number;
}

/** A tag, or the text up to the next one. */
export interface Token {
  readonly text: string;
  /** The name of a tag in small letters, `null` for text. */
  readonly tag: string | null;
  readonly closes: boolean;
  /** Offset right behind it. */
  readonly end: number;
}

const TOKEN = /<(\/?)([a-z][\w-]{0,30})(?:[\s/][^<>]*)?>|[^<]+/giy;

/** What stands from one offset on and ends before another, up to a `<` that opens no tag. */
export function* tokensAhead(source: string, from: number, to: number): Generator<Token> {
  let end = from;
  for (let match = execFrom(TOKEN, source, end); match !== null; match = execFrom(TOKEN, source, end)) {
    end = endOf(match);
    if (end > to) return;
    yield { text: match[0], tag: match[2]?.toLowerCase() ?? null, closes: match[1] === '/', end };
  }
}

/** The text of an element whose opening tag ends at `from`; `null` where a block stands in it, or it reaches over more than `most` characters. */
export function insideOf(source: string, name: string, from: number, most: number): Inside | null {
  let text = '';
  let depth = 1;
  for (const token of tokensAhead(source, from, from + most)) {
    if (token.tag === null) text += token.text;
    else if (token.tag === name) depth += token.closes ? -1 : 1;
    else if (flowOf(token.tag) === 'block') return null;
    if (depth === 0) return { text: decoded(text), end: token.end };
  }
  return null;
}

/** More tags than these do not stand in front of a word. */
const MOST_TAGS = 4;

/** Characters of text that are looked at. */
const MOST_TEXT = 60;

/** The text in the same block behind the tags at an offset, `''` at its end; and whether an element that is kept for screen readers stands before it. */
export function textAhead(source: string, from: number): { readonly text: string; readonly isSpoken: boolean } {
  let at = from;
  for (let tags = 0; tags < MOST_TAGS && source.charAt(at) === '<'; tags++) {
    const end = source.indexOf('>', at) + 1 || source.length;
    const tag = source.slice(at, Math.min(end, at + LONGEST_TAG));
    const name = /^<\/?([a-z][\w-]{0,30})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (flowOf(name) !== 'inline') break;
    if (isSpokenTag(tag)) return { text: '', isSpoken: true };
    at = end;
  }
  const text = source.slice(at, at + MOST_TEXT).split('<', 1)[0] ?? '';
  return { text: decoded(text), isSpoken: false };
}

const LONGEST_TAG = 400;

/** True for the tag of an element that only screen readers show. */
function isSpokenTag(tag: string): boolean {
  const names = /\sclass\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i.exec(tag)?.slice(1).join('') ?? '';
  return hidingClass(names.toLowerCase()) !== null;
}
