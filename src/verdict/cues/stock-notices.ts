import type { MissingReason } from '../../normalized.js';
import { adviceAt } from './instructs.js';
import type { Part } from './parts.js';

/**
 * What programs say in place of a page, in the same words on every site that runs them: beginnings of folded texts.
 * Their words speak of other things than their page does (scripts, a server, journalism), so that
 * no concepts tell them.
 */
const NOTICES: readonly (readonly [beginning: string, reason: MissingReason])[] = [
  ['access to this page has been denied because we believe you are using automation', 'bot-check'],
  ["making sure you're not a bot", 'bot-check'],
  ['our website is currently unavailable in most european countries', 'region'],
  ['please enable js and disable any ad blocker', 'bot-check'],
  ['unfortunately, our website is currently unavailable in most european countries', 'region'],
  ['your connection is not private', 'server-error'],
  ['доступ к информационному ресурсу ограничен на основании федерального закона', 'region'],
];

/** So many words a page with such a notice holds at most: what else it says explains it. */
const MOST_WORDS = 140;

/** The part that is such a notice, and what it stands for; `null` where the page says more, or how such a thing is mended. */
export function stockNotice(parts: readonly Part[]): { readonly reason: MissingReason; readonly part: Part } | null {
  if (parts.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS || adviceAt(parts) >= 0) return null;
  for (const part of parts) {
    const found = NOTICES.find(([beginning]) => part.text.startsWith(beginning));
    if (found !== undefined) return parts.some(({ told }) => told > 0) ? null : { reason: found[1], part };
  }
  return null;
}
