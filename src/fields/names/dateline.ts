import { findDates } from '../dates/find-dates.js';
import { foldWord } from '../dates/fold-word.js';
import { isAgency } from './agencies.js';
import { isCapital } from './letters.js';
import { BODY, COMMON, nameBits, PLACE, ROLE } from '../../tables.js';

/** Place, day and agency that open a news report. Offsets are UTF-16 code units, half-open. */
export interface Dateline {
  readonly start: number;
  /** Behind the dash and its spaces, where the report begins. */
  readonly end: number;
  /** As it stands, without the dash: `KYIV (Reuters)`, `PARIS, Nov. 19 (AFP)`. */
  readonly value: string;
}

/** A dateline is shorter than this. */
const HEAD = 120;

/** Words in capitals in front of a dash that are no place and in no menu; folded, sorted. */
// prettier-ignore
const LABELS: ReadonlySet<string> = new Set([
  'achtung', 'analysis', 'attention', 'breaking', 'caution', 'closed', 'correction', 'covid', 'diy', 'exclusive', 'exklusiv', 'hinweis', 'important', 'importante', 'nasa', 'nato',
  'reminder', 'spoiler', 'tldr', 'urgent', 'warning', 'wichtig',
]);

const DASH = /^(?:\.?\s*(?:--|[—–])\s*|\.?-\s|\s[-−]\s)/;
/** Up to five words in front of a sign: `NEW YORK`, `TEL AVIV/GAZA`, `ST. LOUIS`, `Rio de Janeiro`. */
const WORDS = /^[^\s\d()[\],:;!?/—–-]{2,24}(?:[ /][^\s\d()[\],:;!?/—–-]{1,24}){0,4}/;
/** `, Ore.`, `, Lebanon`, `, N.Y.` */
const REGION = /^, [A-Z][a-zA-Z.]{1,14}(?: [A-Z][a-zA-Z.]{1,14})?(?=\s*(?:[,(]|--|[—–-]))/;
const BRACKET = /^\s*[([]([^()[\]]{2,40})[)\]]/;

/**
 * The dateline at the start of a report's first paragraph; `null` if there is none.
 *
 * @example
 * ```ts
 * findDateline('KYIV (Reuters) - Two people were hurt.'); // { start: 0, end: 17, value: 'KYIV (Reuters)' }
 * findDateline('IMPORTANT — read this first.');           // null
 * ```
 */
export function findDateline(text: string): Dateline | null {
  const start = text.length - text.trimStart().length;
  const head = text.slice(start, start + HEAD);
  const end = EAST_ASIAN.exec(head)?.[0].length ?? western(head);
  if (end === null) return null;
  const dash = DASH.exec(head.slice(end))?.[0].length ?? 0;
  const space = /^[\s.]*/.exec(head.slice(end + dash))?.[0].length ?? 0;
  return { start, end: start + end + dash + space, value: head.slice(0, end).trim() };
}

/** Where place, date and agency end; a dash has to follow. */
function western(head: string): number | null {
  const alone = behindAgency(head, 0);
  if (alone > 0 && DASH.test(head.slice(alone))) return alone;
  const words = WORDS.exec(head)?.[0] ?? '';
  // "Москва. 19 ноября.": the dot is no part of the place
  const place = words.replace(/\.$/, '');
  if (place.length < 3 || isLabel(place)) return null;
  const shouted = place === place.toUpperCase();
  const region = REGION.exec(head.slice(words.length))?.[0].length ?? 0;
  const at = (region > 0 ? words : place).length + region;
  const dated = behindDate(head, at);
  const end = behindAgency(head, dated || at) || dated || at;
  const dash = DASH.exec(head.slice(end))?.[0];
  // "Москва. 19 ноября. INTERFAX.RU - "
  if (dash === undefined) {
    const signer = dated > 0 ? /^ [A-ZА-Я][^\s\d]{1,15}(?= [—–-] )/.exec(head.slice(dated)) : null;
    return signer === null ? null : dated + signer[0].length;
  }
  const next = head.slice(end + dash.length);
  // "— РИА Новости."
  const signed = /^([^.,\d]{2,24})\.\s/.exec(next)?.[1];
  if (signed !== undefined && (dated > 0 || shouted) && isAgency(signed)) return end + dash.length + signed.length;
  if (end > at) return end;
  // "WASHINGTON — ": only capitals and a real dash, or a place that is known
  const known = region > 0 || place.split(/[ /]/).some((word) => (nameBits(foldWord(word)) & PLACE) !== 0);
  return shouted &&
    (known || (place.length >= 5 && /[—–]|--/.test(dash + place.replace(/[ /]/, '--')))) &&
    isCapital(next.replace(/^["“«„'‘]/, '').charAt(0))
    ? end
    : null;
}

/** Its words are no place: small ones, `BREAKING NEWS`, `Today`, but not `SALT LAKE CITY`. */
function isLabel(place: string): boolean {
  const words = place.split(/[ /]/);
  if (!words.every((word) => isCapital(word.charAt(0)) || /^(?:de|do|la|am|an|der)$/.test(word))) return true;
  const common = words
    .map(foldWord)
    .filter((word) => LABELS.has(word) || ((nameBits(word) & (COMMON | BODY | ROLE)) !== 0 && (nameBits(word) & PLACE) === 0));
  return common.length === words.length || common[0] === foldWord(words[0] ?? '');
}

/** Behind ` (Reuters)`, ` [AP]`; "(News)" and "(video)" are no agencies. 0 if there is none. */
function behindAgency(head: string, at: number): number {
  const match = BRACKET.exec(head.slice(at));
  return match?.[1] !== undefined && isAgency(match[1]) ? at + match[0].length : 0;
}

/** Behind `, Nov. 19`, `, 19 ноя`, `. 19 ноября.`; 0 if there is none. */
function behindDate(head: string, at: number): number {
  const lead = /^[,.]? /.exec(head.slice(at))?.[0].length ?? 0;
  if (lead === 0) return 0;
  // ", 19 nov (EFE)": too little to be a date anywhere else
  const bare = /^\d{1,2} [^\s\d(]{3,12}(?= ?[([—–-])/.exec(head.slice(at + lead));
  if (bare !== null) return at + lead + bare[0].length;
  const date = findDates(head).find(({ start }) => start === at + lead);
  return date === undefined ? 0 : date.end + (head.charAt(date.end) === '.' ? 1 : 0);
}

/** `(서울=연합뉴스)`, `新华社北京11月19日电`, `［東京　１９日　ロイター］` */
const EAST_ASIAN =
  /^(?:[（【(]?(?:新华社|新華社|中新社|中新网|中央社)[\u4e00-\u9fff]{1,10}[\d０-９]{1,2}月[\d０-９]{1,2}日[电電讯訊]?[）】)]?|[([（【［]\s?[\uac00-\ud7a3]{2,8}\s?=\s?[\uac00-\ud7a3\w]{2,8}\s?[)\]）】］](?:\s[\uac00-\ud7a3]{2,4}\s기자\s=)?|[([（［【][\u4e00-\u9fff]{2,8}\s+[\d０-９]{1,2}日\s+[^\s)\]）］】]{2,10}[)\]）］】])/;
