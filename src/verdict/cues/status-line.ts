import type { MissingReason } from '../../normalized.js';
import type { Part } from './parts.js';

/** What servers answer in place of a page: RFC 9110 and RFC 7725, with the names that nginx, Apache and gateways print. */
const STATUS: readonly (readonly [codes: string, names: RegExp, reason: MissingReason])[] = [
  ['401 407', /^(?:unauthori[sz]ed|authori[sz]ation required|proxy authentication required)$/, 'login'],
  ['403', /^(?:forbidden|access denied|permission denied)$/, 'bot-check'],
  ['404 410', /^(?:page |file |object )?(?:not found|gone)$/, 'not-found'],
  ['429', /^too many requests$/, 'bot-check'],
  ['451', /^unavailable for legal reasons$/, 'region'],
  [
    '400 408 500 501 502 503 504 520 521 522 523 524 525',
    /^(?:bad request|request time-?out|internal server error|server error|not implemented|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|web server is down|connection timed out|origin is unreachable|a timeout occurred)$/,
    'server-error',
  ],
];

/** `HTTP Error 404: Not Found`, `502 Bad Gateway` */
const LINE = /^(?:http )?(?:status |error )?(?:code )?([45]\d\d) ?(?:error )?[:,.|–-]? ?([a-z -]{3,40})[.!]?$/;

/** So many words a page with such a line holds at most: the server's name, an apology. */
const MOST_WORDS = 60;

/** The part that is an answer's status line, and what it stands for; `null` where the page says more. */
export function statusLine(parts: readonly Part[]): { readonly reason: MissingReason; readonly part: Part } | null {
  if (parts.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS) return null;
  for (const part of parts) {
    const [, code = '', name = ''] = LINE.exec(part.text) ?? [];
    const found = STATUS.find(([codes, names]) => code !== '' && codes.split(' ').includes(code) && names.test(name.trim()));
    if (found !== undefined) return { reason: found[2], part };
  }
  return null;
}
