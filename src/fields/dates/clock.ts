import { foldWord } from './fold-word.js';
import { IDEOGRAPH, NUMBER, SIGN, SPACE, WORD, type Tokens } from './tokens.js';
import { US_ZONES, ZONES } from './zones.js';

/** A time of day as stated. */
export interface Clock {
  /** Index of its first token. */
  readonly at: number;
  /** Index of the token after it. */
  readonly next: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** `null` if not stated. */
  readonly second: number | null;
  /** Minutes east of UTC; an American zone that leaves summer time open; `null` if not stated. */
  readonly zone: { readonly minutes: number; readonly us: boolean } | null;
}

/** Half of the day by word, folded: in front of the hour (Chinese, Japanese, Korean) or behind it. */
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'], ['pm', 'pm'], ['上午', 'am'], ['下午', 'pm'], ['中午', 'pm'], ['凌晨', 'am'], ['午前', 'am'], ['午後', 'pm'],
  ['早上', 'am'], ['晚上', 'pm'], ['ص', 'am'], ['م', 'pm'], ['오전', 'am'], ['오후', 'pm'],
]);

/** Words that make a bare number an hour. */
const HOURS = new Set(['h', 'hrs', 'ore', 'uhr', 'ч', '時', '时', '点', '點', '시']);

/** Words between hour and minute. */
const HOUR_JOINTS = new Set(['h', 'g', 'ч', '時', '时', '点', '點', '시']);

/** Words that may close a time without changing it. */
const CLOSERS = new Set(['h', 'hrs', 'hs', 'uhr', 'น', '分', '분']);

const wordAt = (tokens: Tokens, at: number): string => {
  const kind = tokens.kind[at];
  if (kind === WORD && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) <= 8) return foldWord(tokens.text.slice(tokens.start[at], tokens.end[at]));
  return kind === IDEOGRAPH ? tokens.text.slice(tokens.start[at], tokens.end[at]) : '';
};
const signAt = (tokens: Tokens, at: number): string => (tokens.kind[at] === SIGN ? tokens.text.slice(tokens.start[at], tokens.end[at]) : '');
const length = (tokens: Tokens, at: number): number => (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
const pastSpace = (tokens: Tokens, at: number): number => (tokens.kind[at] === SPACE ? at + 1 : at);

/** The time of day that begins at this token: `9:30 p.m. ET`, `21.30 Uhr`, `9h30`, `T09:30:00+01:00`, `下午3:30`, `3 PM`. */
export function clockAt(tokens: Tokens, at: number): Clock | null {
  const ahead = halfAhead(tokens, at);
  const first = ahead === null ? at : ahead.next;
  if (tokens.kind[first] !== NUMBER || length(tokens, first) > 2) return null;
  let hour = tokens.value[first] ?? -1;
  if (hour < 0 || hour > 24) return null;
  let next = first + 1;
  let minute = 0;
  let second: number | null = null;
  const joint = jointAt(tokens, next);
  const bare = joint === null;
  if (joint !== null) {
    minute = tokens.value[joint.minute] ?? 0;
    next = joint.minute + 1;
    const colon = signAt(tokens, next);
    if (colon === joint.sign && colon !== '' && tokens.kind[next + 1] === NUMBER && length(tokens, next + 1) === 2 && (tokens.value[next + 1] ?? 60) < 60) {
      second = tokens.value[next + 1] ?? 0;
      next += 2;
      if (signAt(tokens, next) === '.' && tokens.kind[next + 1] === NUMBER) next += 2; // fraction of a second
    } else if (tokens.kind[pastSpace(tokens, next)] === IDEOGRAPH && wordAt(tokens, pastSpace(tokens, next)) === '分') {
      next = pastSpace(tokens, next) + 1;
    }
  }
  const half = ahead?.half ?? null;
  const behind = half === null ? halfBehind(tokens, next) : null;
  const hours = wordAt(tokens, pastSpace(tokens, next));
  if (behind !== null) next = behind.next;
  else if (CLOSERS.has(hours) || (bare && HOURS.has(hours))) {
    next = pastSpace(tokens, next) + 1;
  } else if (bare && half === null) return null;
  if (bare && half !== null && behind === null && !HOURS.has(hours)) return null;
  const said = half ?? behind?.half ?? null;
  if (said === 'pm' && hour < 12) hour += 12;
  else if (said === 'am' && hour === 12) hour = 0;
  if (hour === 24) hour = 0;
  const iso = wordAt(tokens, first - 1) === 't'; // 2019-11-19T09:30-05:00
  const zone = zoneAt(tokens, next, second !== null || iso);
  return { at, next: zone?.next ?? next, hour, minute, second, zone: zone === null ? null : { minutes: zone.minutes, us: zone.us } };
}

/** `:30`, `.30`, `h30`, ` h 30`, `時30`: where the minute stands. */
function jointAt(tokens: Tokens, at: number): { minute: number; sign: string } | null {
  const sign = signAt(tokens, at);
  if (sign === ':' || sign === '.' || sign === '：') return minuteAt(tokens, at + 1, sign);
  const word = pastSpace(tokens, at);
  if (HOUR_JOINTS.has(wordAt(tokens, word))) return minuteAt(tokens, pastSpace(tokens, word + 1), '');
  return null;
}

function minuteAt(tokens: Tokens, at: number, sign: string): { minute: number; sign: string } | null {
  if (tokens.kind[at] !== NUMBER || length(tokens, at) > 2 || (sign !== '' && length(tokens, at) !== 2)) return null;
  const value = tokens.value[at] ?? 60;
  return value < 60 ? { minute: at, sign } : null;
}

function halfAhead(tokens: Tokens, at: number): { half: 'am' | 'pm'; next: number } | null {
  if (tokens.kind[at] === WORD) {
    // 오후 3:30; but "am 19.11.2019" is German
    if (tokens.text.charCodeAt(tokens.start[at] ?? 0) < 0x80) return null;
    const half = HALVES.get(wordAt(tokens, at));
    return half === undefined ? null : { half, next: pastSpace(tokens, at + 1) };
  }
  if (tokens.kind[at] !== IDEOGRAPH) return null;
  const half = HALVES.get(wordAt(tokens, at) + wordAt(tokens, at + 1));
  return half === undefined ? null : { half, next: pastSpace(tokens, at + 2) };
}

/** ` PM`, `p.m.`, ` p. m.` */
function halfBehind(tokens: Tokens, at: number): { half: 'am' | 'pm'; next: number } | null {
  const word = pastSpace(tokens, at);
  const whole = HALVES.get(wordAt(tokens, word));
  if (whole !== undefined) return { half: whole, next: word + 1 };
  const letter = wordAt(tokens, word);
  if ((letter !== 'a' && letter !== 'p') || signAt(tokens, word + 1) !== '.') return null;
  const second = pastSpace(tokens, word + 2);
  if (wordAt(tokens, second) !== 'm') return null;
  return { half: letter === 'a' ? 'am' : 'pm', next: signAt(tokens, second + 1) === '.' ? second + 2 : second + 1 };
}

interface Zone {
  readonly minutes: number;
  readonly us: boolean;
  readonly next: number;
}

/** `Z`, ` ET`, ` (GMT+7)`, ` GMT`, ` UTC+01:00`, `+0100`, ` -0500 (EST)`. */
function zoneAt(tokens: Tokens, at: number, sure: boolean): Zone | null {
  let word = pastSpace(tokens, at);
  const open = signAt(tokens, word) === '(';
  if (open) word += 1;
  if (tokens.kind[word] === WORD && length(tokens, word) <= 4) {
    const letters = tokens.text.slice(tokens.start[word], tokens.end[word]);
    const name = letters.toUpperCase();
    if (letters !== name) return null; // "est" and "ut" are words
    const us = US_ZONES.get(name);
    if (us !== undefined) return { minutes: us, us: true, next: close(tokens, word + 1, open) };
    const minutes = ZONES.get(name);
    if (minutes === undefined || (name === 'Z' && word !== at)) return null;
    const offset = minutes === 0 ? offsetAt(tokens, word + 1, true) : null;
    return { minutes: offset?.minutes ?? minutes, us: false, next: close(tokens, offset?.next ?? word + 1, open) };
  }
  if (open) return null;
  const offset = offsetAt(tokens, word, sure);
  return offset === null ? null : { minutes: offset.minutes, us: false, next: pastName(tokens, offset.next) };
}

/** -0500 (EST): the name adds nothing. */
function pastName(tokens: Tokens, at: number): number {
  const open = pastSpace(tokens, at);
  return signAt(tokens, open) === '(' && tokens.kind[open + 1] === WORD && signAt(tokens, open + 2) === ')' ? open + 3 : at;
}

const close = (tokens: Tokens, at: number, open: boolean): number => (open && signAt(tokens, at) === ')' ? at + 1 : at);

/** `+01:00`, `-0500`, and `+7` after GMT. `sure` lets a minus sign pass, which otherwise opens a span of time. */
function offsetAt(tokens: Tokens, at: number, sure: boolean): { minutes: number; next: number } | null {
  const sign = signAt(tokens, at);
  const minus = sign === '-' || sign === '−';
  if ((sign !== '+' && !minus) || (minus && !sure) || tokens.kind[at + 1] !== NUMBER) return null;
  const digits = length(tokens, at + 1);
  const value = tokens.value[at + 1] ?? 0;
  const direction = minus ? -1 : 1;
  if (digits === 4) return inRange(direction * (Math.floor(value / 100) * 60 + (value % 100)), at + 2);
  if (digits > 2) return null;
  if (signAt(tokens, at + 2) === ':' && tokens.kind[at + 3] === NUMBER && length(tokens, at + 3) === 2) {
    return inRange(direction * (value * 60 + (tokens.value[at + 3] ?? 0)), at + 4);
  }
  return sure ? inRange(direction * value * 60, at + 2) : null;
}

function inRange(minutes: number, next: number): { minutes: number; next: number } | null {
  return Math.abs(minutes) <= 14 * 60 ? { minutes, next } : null;
}
