import { isDigit } from '../../page/ascii.js';
import type { Survey } from '../survey.js';
import { MISSING } from './feature.js';

/**
 * What blocks repeat of others: lists made by a template say the same words over and over, comments begin
 * or end alike. True of any language. Every array has one entry a block.
 */
export interface Echoes {
  /** Share of the words that stand in the block above, and in the one below. */
  readonly above: Float32Array;
  readonly below: Float32Array;
  /** Share of the long words that stand nowhere above; missing where there are none. */
  readonly fresh: Float32Array;
  /** Blocks of the page that begin with the same two words, itself among them, at most 15; 0 for a shorter block. */
  readonly starts: Uint8Array;
  /** Short blocks that end with the same word, itself among them, at most 15; 0 for a longer block and one of one word. */
  readonly ends: Uint8Array;
  /** Blocks since the last that begins so, at most {@link MOST_GAP}; one more for a block that is too short. */
  readonly gap: Uint8Array;
}

export const MOST_GAP = 60;

/** So many words of each block are compared. */
const LOOKED_AT = 20;
/** More words make no label. */
const SHORT = 14;
const MOST_ALIKE = 15;
/** Words of so many letters: function words are shorter in most languages. */
const LONG = 5;

/** Compares every block with its neighbours, and its ends with those of the whole page, in one pass. */
export function echoesOf({ tokens }: Pick<Survey, 'tokens'>): Echoes {
  const size = tokens.length;
  const above = new Float32Array(size);
  const below = new Float32Array(size);
  const fresh = new Float32Array(size);
  const gap = new Uint8Array(size).fill(MOST_GAP + 1);
  // For each word the last block that has it among those compared.
  const seen = new Map<string, number>();
  const starts = new Map<string, Counted>();
  const ends = new Map<string, Counted>();
  const startOf: (Counted | null)[] = [];
  const endOf: (Counted | null)[] = [];
  for (let at = 0; at < size; at++) {
    const own = tokens[at] as readonly string[];
    const length = Math.min(LOOKED_AT, own.length);
    let [shared, different, long, first] = [0, 0, 0, 0];
    for (let i = 0; i < length; i++) {
      const word = own[i] as string;
      const last = seen.get(word);
      if (last === at) continue;
      different++;
      if (word.length >= LONG) {
        long++;
        if (last === undefined) first++;
      }
      if (last === at - 1) shared++;
      seen.set(word, at);
    }
    above[at] = length === 0 ? 0 : shared / different;
    fresh[at] = long === 0 ? MISSING : first / long;
    if (at > 0) below[at - 1] = sharedWith(tokens[at - 1] as readonly string[], seen, at);
    const start = own.length < 2 ? null : counted(starts, `${bare(own[0] as string)} ${bare(own[1] as string)}`, at);
    if (start !== null) gap[at] = Math.min(MOST_GAP, at - start.before);
    startOf.push(start);
    endOf.push(own.length < 2 || own.length > SHORT ? null : counted(ends, bare(own[own.length - 1] as string), at));
  }
  return { above, below, fresh, gap, starts: Uint8Array.from(startOf.map(countOf)), ends: Uint8Array.from(endOf.map(countOf)) };
}

/** How often something is on the page, and the blocks where it was last and the time before. */
interface Counted {
  times: number;
  last: number;
  before: number;
}

function counted(all: Map<string, Counted>, key: string, at: number): Counted {
  const found = all.get(key);
  if (found === undefined) {
    const fresh = { times: 1, last: at, before: at - MOST_GAP };
    all.set(key, fresh);
    return fresh;
  }
  found.times++;
  found.before = found.last;
  found.last = at;
  return found;
}

function countOf(counted: Counted | null): number {
  return counted === null ? 0 : Math.min(MOST_ALIKE, counted.times);
}

/** Any number is like any other. */
function bare(word: string): string {
  return isDigit(word.charCodeAt(0)) ? '#' : word;
}

/** Share of the words that block `at` has as well. */
function sharedWith(words: readonly string[], seen: ReadonlyMap<string, number>, at: number): number {
  const length = Math.min(LOOKED_AT, words.length);
  let shared = 0;
  for (let i = 0; i < length; i++) if (seen.get(words[i] as string) === at) shared++;
  return length === 0 ? 0 : shared / length;
}
