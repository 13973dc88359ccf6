import { runInNewContext } from 'node:vm';
import { checkSync } from 'recheck';
import type { FoundRegExp } from './regex-sources.js';

/** Length of the string that a suspected attack is replayed with, in UTF-16 code units. */
const REPLAY_LENGTH = 500_000;
/**
 * What a match over it may take, in milliseconds. A linear one takes about 1 ms, one that repeats
 * a bounded part a hundred times over about 100 ms, a quadratic one minutes.
 */
const REPLAY_LIMIT = 1_500;

/** The part of recheck's finding that it takes to build an attack string of any length. */
interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

function attackString({ pumps, suffix }: Attack): string {
  const share = REPLAY_LENGTH / Math.max(1, pumps.length);
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length))).join('') + suffix;
}

function matchesInTime(source: string, flags: string, text: string): boolean {
  try {
    runInNewContext('new RegExp(source, flags).exec(text)', { source, flags, text }, { timeout: REPLAY_LIMIT });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

/**
 * Why a regular expression is not safe on hostile input, or `null` if it is.
 *
 * recheck proves most patterns linear. Where it suspects more, it names the attack, and that attack
 * is replayed on this engine: bounded repeats such as `.{1,80}` look polynomial to it and are not.
 */
export function redosComplaint({ where, source, flags }: FoundRegExp): string | null {
  const name = `${where} /${source}/${flags}`;
  // `d` adds indices and nothing to the search.
  const found = checkSync(source, flags.replace('d', ''), { timeout: 60_000 });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return `${name}: cannot be analysed (${found.error.kind})`;
  if (found.complexity.type === 'exponential') return `${name}: exponential`;
  return matchesInTime(source, flags, attackString(found.attack)) ? null : `${name}: ${found.complexity.summary}, attack ${found.attack.pattern}`;
}
