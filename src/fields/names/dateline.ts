import { findDates } from '../dates/find-dates.js';
import { foldWord } from '../dates/fold-word.js';
import { BODY, COMMON, nameBits, PLACE, ROLE } from './name-words.js';

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

/** Agencies and papers that sign a dateline, lower case without dots; sorted. */
const AGENCIES: ReadonlySet<string> = new Set([
  'aap', 'afp', 'aljazeera', 'ani', 'ansa', 'antara', 'ap', 'apa', 'associated press', 'bbc', 'belga', 'bernama',
  'bloomberg', 'bta', 'business wire', 'businesswire', 'cna', 'cnn', 'cp', 'cp24', 'ctk', 'dapd', 'dpa', 'dts', 'dw',
  'efe', 'ekn', 'epa', 'euronews', 'europa press', 'globe newswire', 'globenewswire', 'hina', 'ians', 'ifx', 'inn',
  'interfax', 'irna', 'itar-tass', 'jta', 'kcna', 'keystone-sda', 'kna', 'kyodo', 'kyodo news', 'lusa', 'mti', 'nsk',
  'ntb', 'ots', 'pa', 'pap', 'pr newswire', 'press association', 'prnewswire', 'pti', 'reuters', 'rfe/rl', 'ria',
  'ritzau', 'sda', 'sid', 'sputnik', 'sta', 'stt', 'tanjug', 'tass', 'the canadian press', 'tt', 'ukrinform', 'upi',
  'voa', 'wam', 'xinhua', 'yonhap', 'čtk', 'апа', 'бта', 'интерфакс', 'риа', 'риа новости', 'тасс', 'укринформ',
  'укрінформ', 'унн', 'أ ف ب', 'د ب أ', 'رويترز', 'ロイター', '共同', '時事', '聯合', '路透',
]);

/** Words in capitals in front of a dash that are no place; folded, sorted. */
const LABELS: ReadonlySet<string> = new Set([
  'achtung', 'advisory', 'alert', 'analyse', 'analysis', 'attention', 'bonus', 'breaking', 'caution',
  'clarification', 'comment', 'correction', 'covid', 'diy', 'editorial', 'eil', 'eilmeldung', 'exclusive',
  'exklusiv', 'explainer', 'faq', 'hinweis', 'important', 'importante', 'interview', 'kommentar', 'live', 'meinung',
  'nasa', 'nato', 'nb', 'nota', 'note', 'obituary', 'opinion', 'photos', 'podcast', 'poll', 'ps', 'quiz', 'recap',
  'reminder', 'review', 'spoiler', 'sponsored', 'summary', 'tip', 'tldr', 'todo', 'ue', 'un', 'update', 'updated',
  'urgent', 'usa', 'video', 'warning', 'warnung', 'watch', 'wichtig', 'wip',
]);

const DASH = /^\.?\s*(?:--|[—–−-])\s*/u;
/** One to five words in capitals: `NEW YORK`, `TEL AVIV/GAZA`, `ST. LOUIS`. */
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]+){0,4}(?![\p{L}\p{N}])/u;
/** One to three capitalised words: `Berlin`, `Frankfurt/Main`, `Rio de Janeiro`. */
const SPOKEN = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:[ /](?:de |do |la |am |an der )?\p{Lu}[\p{L}\p{M}.'’-]+){0,2}(?![\p{L}\p{N}])/u;
/** `, Ore.`, `, Lebanon`, `, N.Y.` */
const REGION = /^, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?(?=\s*(?:[,(]|--|[—–−-]))/u;
const BRACKET = /^\s*[([](\p{L}[\p{L}\p{N} ./&'’-]{1,40})[)\]]/u;

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
  const end = eastAsian(head) ?? western(head);
  if (end === null) return null;
  const dash = DASH.exec(head.slice(end))?.[0].length ?? 0;
  const space = /^[\s.]*/u.exec(head.slice(end + dash))?.[0].length ?? 0;
  return { start, end: start + end + dash + space, value: head.slice(0, end).trim() };
}

/** Where place, date and agency end; a dash has to follow. */
function western(head: string): number | null {
  const alone = agencyAt(head, 0);
  if (alone !== null && DASH.test(head.slice(alone))) return alone;
  const shouted = SHOUTED.exec(head)?.[0] ?? null;
  const place = shouted ?? SPOKEN.exec(head)?.[0] ?? null;
  if (place === null || place.length < 3 || isLabel(place)) return null;
  let at = place.length;
  at += REGION.exec(head.slice(at))?.[0].length ?? 0;
  const dated = dateAt(head, at);
  const agency = agencyAt(head, dated ?? at);
  const end = agency ?? dated ?? at;
  const dash = DASH.exec(head.slice(end));
  // "Москва. 19 ноября. INTERFAX.RU - "
  if (dash === null) {
    const bare = dated === null ? null : /^ \p{Lu}[\p{L}.]{1,15}(?= [—–-] )/u.exec(head.slice(dated));
    return bare === null || dated === null ? null : dated + bare[0].length;
  }
  const signed = signedBehind(head, end + dash[0].length);
  if (signed !== null && (dated !== null || shouted !== null)) return signed;
  if (dated !== null || agency !== null) return end;
  // "WASHINGTON — ": only capitals and a real dash, or a place that is known
  const known = place.split(/[ /]/).some((word) => (nameBits(foldWord(word)) & PLACE) !== 0);
  const real = /^\s*(?:--|[—–])|^\s-\s/u.test(dash[0]);
  return shouted !== null && real && (known || place.length >= 5) && /^["“«„'‘]?\p{Lu}/u.test(head.slice(end + dash[0].length)) ? end : null;
}

/** Its first word is a label, or it is one word of a headline: `BREAKING NEWS`, `Today`, but not `SALT LAKE CITY`. */
function isLabel(place: string): boolean {
  const words = place.split(/[ /-]/).map(foldWord);
  if (LABELS.has(words[0] ?? '') || place.toLowerCase() === 'new') return true;
  const common = words.filter((word) => (nameBits(word) & (COMMON | BODY | ROLE)) !== 0 && (nameBits(word) & PLACE) === 0);
  return common.length === words.length || common[0] === words[0];
}

/** ` (Reuters)`, ` [AP]`; "(News)" and "(video)" are no agencies. */
function agencyAt(head: string, at: number): number | null {
  const match = BRACKET.exec(head.slice(at));
  const name = match?.[1]?.toLowerCase().replace(/\./g, '').trim() ?? '';
  if (match === null) return null;
  return AGENCIES.has(name) || AGENCIES.has(name.split(/[/ ]/, 1)[0] ?? '') ? at + match[0].length : null;
}

/** `, Nov. 19`, `, 19 ноя`, `. 19 ноября.` */
function dateAt(head: string, at: number): number | null {
  const lead = /^[,.]? /u.exec(head.slice(at))?.[0].length ?? 0;
  if (lead === 0) return null;
  // ", 19 nov (EFE)": too little to be a date anywhere else
  const bare = /^\d{1,2} \p{L}{3,12}\.?(?= ?[([—–-])/u.exec(head.slice(at + lead));
  if (bare !== null) return at + lead + bare[0].length;
  const date = findDates(head).find((each) => each.start === at + lead);
  if (date === undefined) return null;
  return date.end + (head.charAt(date.end) === '.' ? 1 : 0);
}

/** `— РИА Новости.` behind the dash. */
function signedBehind(head: string, at: number): number | null {
  const match = /^([\p{L}\p{M} ./-]{2,24}?)\.\s/u.exec(head.slice(at));
  return match !== null && AGENCIES.has((match[1] ?? '').toLowerCase()) ? at + (match[1] ?? '').length : null;
}

/** `(서울=연합뉴스)`, `新华社北京11月19日电`, `［東京　１９日　ロイター］` */
function eastAsian(head: string): number | null {
  const match =
    /^[([（【［]\s?[\uac00-\ud7a3]{2,8}\s?=\s?[\uac00-\ud7a3\w]{2,8}\s?[)\]）】］](?:\s[\uac00-\ud7a3]{2,4}\s기자\s=)?/u.exec(head) ??
    /^[（【(]?(?:新华社|新華社|中新社|中新网|中央社)\p{Script=Han}{1,10}[\d０-９]{1,2}月[\d０-９]{1,2}日[电電讯訊]?[）】)]?/u.exec(head) ??
    /^[([（［【]\p{Script=Han}{2,8}\s+[\d０-９]{1,2}日\s+\p{L}{2,10}[)\]）］】]/u.exec(head);
  return match === null ? null : match[0].length;
}
