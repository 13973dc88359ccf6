import { take, type Shaped } from './candidate.js';
import { grammar } from './grammar.js';
import { wordRoles } from './lexicon.js';
import { zoneAt, type Zone } from './zones.js';

/** A time of day as stated. */
export interface Clock {
  readonly at: number;
  /** Offset right behind it. */
  readonly end: number;
  /** 0 to 23; 24 is the midnight that ends the day. */
  readonly hour: number;
  readonly minute: number;
  /** `null` if not stated. */
  readonly second: number | null;
  readonly zone: Zone | null;
}

/** The time of day that begins here: `9:30 p.m. ET`, `21.30 Uhr`, `9h30`, `09:30:00+01:00`, `下午3:30`, `3 PM`. */
export function clockAt({ text, shape }: Shaped, at: number): Clock | null {
  const found = take(grammar().clock, shape, at);
  if (found === null) return null;
  const { ahead, hour, minute, behind, second, half, hours } = found.groups;
  const bare = minute === undefined && behind === undefined;
  // "am 19.11.2019" is German
  if ((ahead !== undefined && text.charCodeAt(at) < 0x80) || (bare && hours === undefined && (half === undefined || ahead !== undefined)))
    return null;
  // p.m. and PM
  const stop = shape[found.end - 1] === '.' ? found.end - 1 : found.end;
  const word = half === undefined ? text.slice(at, at + (ahead?.length ?? 0)) : text.slice(stop - half.length, stop);
  const of = wordRoles(word)?.A;
  let stated = Number(hour);
  const past = Number(minute ?? behind ?? 0);
  if (stated + (past + Number(second ?? 0)) / 100 > 24) return null;
  if (of === 2 && stated < 12) stated += 12;
  if (of === 1 && stated === 12) stated = 0;
  // 2019-11-19T09:30-05:00
  const zone = zoneAt(text, found.end, second !== undefined || /T$/i.test(text.slice(0, at)));
  return { at, end: zone?.end ?? found.end, hour: stated, minute: past, second: second === undefined ? null : Number(second), zone };
}
