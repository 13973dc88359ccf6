import { addDays, isoDate, two } from './calendar.js';
import { clockAt } from './clock.js';
import type { DateMatch } from './date-match.js';
import { TIME_JOINTS } from './date-words.js';
import { lengthAt, pastSpace, signAt, wordAt } from './gaps.js';
import { AGO_AFTER, AGO_BEFORE, DAY_WORDS, ONE, SUFFIXES, UNITS, type Unit } from './relative-words.js';
import { IDEOGRAPH, NUMBER, SPACE, WORD, type Tokens } from './tokens.js';

/** "2 hours ago", "vor 3 Tagen", "3天前", "Yesterday at 9:30". Without a clock the place is known but not the date. */
export function findRelative(tokens: Tokens, now: Date | null): DateMatch[] {
  const found: DateMatch[] = [];
  for (let at = 0; at < tokens.kind.length; at += 1) {
    const match = agoAt(tokens, at) ?? suffixAt(tokens, at) ?? dayWordAt(tokens, at);
    if (match === null) continue;
    found.push(asMatch(tokens, match, now));
    at = match.next - 1;
  }
  return found;
}

/** False for a text that has none of the words for "ago" or "yesterday": spares most lines the rest. */
export function mayBeRelative(text: string): boolean {
  return HINT.test(text) || BEYOND_LATIN.test(text);
}

/** Beginnings of DAY_WORDS, and of the words for "ago" beside "one", in Latin letters. */
const HINT = /(?<!\p{L})(?:a(?:go|ujo|yer|zi|cum|tr[aá]s)|b(?:ug|ir)|d(?:anas|nes|[uü]n|uela|zi[sś])|e(?:ilen|zel)|f(?:a|yr)|g(?:el|est|ist)|h(?:[aá]|eu|ier|oje|oy|[oô]m)|i(?:[ -]?dag|n urm|eri|l y|g[aå]r)|ju[cč]|kemarin|lalu|o(?:ggi|ntem)|[oö]nce|p(?:irms|r[eéi])|s(?:eda|id|itt)|t(?:agasi|emu|[aä]n[aä]|egn|oday|r[uư])|urm|v(?:and|[cč]e|[cč]o|or)|wcz|yan|yest|yg)/iu;
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/;

interface Relative {
  readonly at: number;
  readonly next: number;
  readonly count: number;
  readonly unit: Unit;
  readonly clock: { hour: number; minute: number } | null;
}

/** `3 days ago`, `an hour ago`, `vor 3 Tagen`, `for 3 dager siden`, `3d ago` */
function agoAt(tokens: Tokens, at: number): Relative | null {
  const count = countAt(tokens, at);
  if (count === null) return null;
  const unitToken = pastSpace(tokens, at + 1);
  const unit = wordAt(tokens, unitToken);
  if (tokens.kind[unitToken] !== WORD || unit === '') return null;
  const dot = signAt(tokens, unitToken + 1) === '.' ? unitToken + 2 : unitToken + 1;
  const after = joinedAfter(tokens, dot);
  const before = joinedBefore(tokens, at);
  if (after === null && before === null) return null;
  const kind = unitOf(unit);
  return kind === null ? null : { at: before?.at ?? at, next: after?.next ?? dot, count, unit: kind, clock: null };
}

function unitOf(word: string): Unit | null {
  for (const [unit, stems] of UNIT_STEMS) {
    if (stems.some((stem) => (stem.length <= 2 && stem.charCodeAt(0) < 0x80 ? word === stem : word.startsWith(stem)))) return unit;
  }
  return null;
}

const UNIT_STEMS = UNITS.map(([unit, stems]) => [unit, stems.split(' ')] as const);

function countAt(tokens: Tokens, at: number): number | null {
  if (tokens.kind[at] === NUMBER) return lengthAt(tokens, at) <= 3 ? (tokens.value[at] ?? null) : null;
  return tokens.kind[at] === WORD && ONE.has(wordAt(tokens, at)) ? 1 : null;
}

/** The word after the unit, or two written apart: `yang lalu`. */
function joinedAfter(tokens: Tokens, at: number): { word: string; next: number } | null {
  const first = pastSpace(tokens, at);
  const one = wordAt(tokens, first);
  if (AGO_AFTER.has(one)) return { word: one, next: first + 1 };
  const second = pastSpace(tokens, first + 1);
  const two_ = one + wordAt(tokens, second);
  return AGO_AFTER.has(two_) ? { word: two_, next: second + 1 } : null;
}

/** The word before the number, or up to three written apart: `il y a`. */
function joinedBefore(tokens: Tokens, at: number): { word: string; at: number } | null {
  let word = '';
  let from = at - 1;
  for (let words = 0; words < 3; words += 1) {
    if (tokens.kind[from] === SPACE) from -= 1;
    if (tokens.kind[from] !== WORD) return null;
    word = wordAt(tokens, from) + word;
    if (AGO_BEFORE.has(word)) return { word, at: from };
    from -= 1;
  }
  return null;
}

/** `3天前`, `3 시간 전` */
function suffixAt(tokens: Tokens, at: number): Relative | null {
  const count = tokens.kind[at] === NUMBER ? countAt(tokens, at) : null;
  if (count === null) return null;
  const first = pastSpace(tokens, at + 1);
  const begin = tokens.start[first];
  if (begin === undefined || (tokens.kind[first] !== IDEOGRAPH && tokens.kind[first] !== WORD)) return null;
  const ahead = tokens.text.slice(begin, begin + 5);
  const suffix = SUFFIXES.find(([ending]) => ahead.startsWith(ending));
  if (suffix === undefined) return null;
  let next = first;
  while ((tokens.end[next] ?? Infinity) < begin + suffix[0].length) next += 1;
  return { at, next: next + 1, count, unit: suffix[1], clock: null };
}

/** `Yesterday`, `Heute, 9:30 Uhr`: opens the text or follows a sign, and ends it but for a time. */
function dayWordAt(tokens: Tokens, at: number): Relative | null {
  if (tokens.kind[at] !== WORD) return null;
  const before = at - 1 - (tokens.kind[at - 1] === SPACE ? 1 : 0);
  // "Jane Doe / TODAY" is a programme
  if (before >= 0 && !':|·•,(–—-'.includes(signAt(tokens, before) || '\n')) return null;
  let next = at;
  let days: number | undefined;
  let joined = '';
  for (let words = 0; words < 2 && tokens.kind[next] === WORD && days === undefined; words += 1) {
    joined += wordAt(tokens, next);
    days = DAY_WORDS.get(joined);
    next += 1;
    if (days === undefined) next = pastJoint(tokens, next);
  }
  if (days === undefined) return null;
  let clockToken = next;
  while (clockToken < next + 6 && (tokens.kind[clockToken] === SPACE || signAt(tokens, clockToken) === ',' || TIME_JOINTS.has(wordAt(tokens, clockToken)))) clockToken += 1;
  const clock = clockAt(tokens, clockToken);
  const end = clock?.next ?? next;
  const rest = tokens.kind[end] === SPACE ? end + 1 : end;
  if (rest < tokens.kind.length && !'|·•–—-()@/'.includes(signAt(tokens, rest) || '\n')) return null;
  return { at, next: end, count: days, unit: 'day', clock };
}

/** Past the apostrophe of "aujourd'hui" and the space of "hôm qua". */
const pastJoint = (tokens: Tokens, at: number): number => (tokens.kind[at] === SPACE || "'’".includes(signAt(tokens, at) || '\n') ? at + 1 : at);

function asMatch(tokens: Tokens, relative: Relative, now: Date | null): DateMatch {
  const span = { start: tokens.start[relative.at] ?? 0, end: tokens.end[relative.next - 1] ?? 0 };
  const precision = relative.unit === 'minute' || relative.clock !== null ? 'minute' : relative.unit === 'year' ? 'year' : relative.unit === 'month' || relative.unit === 'week' ? 'month' : 'day';
  return { ...span, value: now === null ? null : valueOf(relative, now), precision, ambiguous: false, confidence: 0.5 };
}

/** Only as precise as the unit: "2 hours ago" is a day, "3 weeks ago" a month. */
function valueOf(relative: Relative, now: Date): string | null {
  const { count, unit, clock } = relative;
  if (unit === 'year') return isoDate(now.getUTCFullYear() - count, null, null);
  if (unit === 'month') {
    const months = now.getUTCFullYear() * 12 + now.getUTCMonth() - count;
    return isoDate(Math.floor(months / 12), (months % 12) + 1, null);
  }
  const days = unit === 'minute' ? count / 1440 : unit === 'hour' ? count / 24 : unit === 'week' ? count * 7 : count;
  const then = addDays(now, -days);
  const day = isoDate(then.getUTCFullYear(), then.getUTCMonth() + 1, unit === 'week' ? null : then.getUTCDate());
  if (unit === 'minute') return `${day}T${two(then.getUTCHours())}:${two(then.getUTCMinutes())}Z`;
  return clock === null ? day : `${day}T${two(clock.hour)}:${two(clock.minute)}`;
}
