import type { MissingReason } from '../../normalized.js';
import { adviceAt } from './instructs.js';
import type { Part } from './parts.js';

/**
 * What programs say in place of a page, in the same words on every site that runs them: beginnings of folded texts, a
 * reason a row. Their words speak of other things than their page does (scripts, a server, journalism), so that
 * no concepts tell them.
 */
const NOTICES: readonly (readonly [reason: MissingReason, beginnings: readonly string[]])[] = [
  [
    'bot-check',
    [
      'access to this page has been denied because we believe you are using automation',
      "making sure you're not a bot",
      'pardon our interruption',
      'please enable js and disable any ad blocker',
      'request unsuccessful. incapsula incident',
      'you are seeing this because the administrator of this website has set up',
    ],
  ],
  [
    'parked',
    [
      'apache2 default page',
      'if you see this page, the nginx web server is successfully installed',
      'this account has been suspended',
      'this web page is parked free',
    ],
  ],
  [
    'region',
    [
      'our website is currently unavailable in most european countries',
      'unfortunately, our website is currently unavailable in most european countries',
      'доступ к информационному ресурсу ограничен на основании федерального закона',
    ],
  ],
  [
    'server-error',
    [
      'application error: a client-side exception has occurred',
      'briefly unavailable for scheduled maintenance',
      'error establishing a database connection',
      'there has been a critical error on this website',
      'your connection is not private',
    ],
  ],
];

/** So many words a page with such a notice holds at most: what else it says explains it. */
const MOST_WORDS = 140;

/** The part that is such a notice, and what it stands for; `null` where the page says more, or how such a thing is mended. */
export function stockNotice(parts: readonly Part[]): { readonly reason: MissingReason; readonly part: Part } | null {
  if (parts.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS || adviceAt(parts) >= 0) return null;
  for (const part of parts) {
    const found = NOTICES.find(([, beginnings]) => beginnings.some((beginning) => part.text.startsWith(beginning)));
    if (found !== undefined) return parts.some(({ told }) => told > 0) ? null : { reason: found[0], part };
  }
  return null;
}
