import { tokensOf } from '../../judge/facts/tokens.js';
import type { MissingReason } from '../../normalized.js';
import { isUnspaced } from '../../read/chars.js';
import { cueTable, REASONS } from './table.js';

/** One phrase of the table. */
export interface Cue {
  readonly reason: MissingReason;
  readonly language: string;
  /** Folded. */
  readonly phrase: string;
  readonly weak: boolean;
  /** Counts only as a whole block. */
  readonly whole: boolean;
}

/** Every row, in table order. */
export const cues: readonly Cue[] = Object.entries(cueTable).flatMap(([language, text]) => {
  let reason: MissingReason = 'consent';
  return text.split('\n').flatMap((line) => {
    const opened = REASONS[line];
    if (opened !== undefined) reason = opened;
    const [, marks = '', phrase = ''] = /^([?=]*)([^?=].*)?$/.exec(line) ?? [];
    return opened !== undefined || phrase === '' ? [] : [{ reason, language, phrase, weak: marks.includes('?'), whole: marks.includes('=') }];
  });
});

/** Rows by their first word; those of scripts without spaces in a list of their own. */
const byFirst = new Map<string, Cue[]>();
const unspaced: Cue[] = [];
for (const cue of cues) {
  const first = tokensOf(cue.phrase)[0] ?? '';
  if ([...cue.phrase].some((char) => isUnspaced(char.charCodeAt(0)))) {
    unspaced.push(cue);
    continue;
  }
  const same = byFirst.get(first);
  if (same === undefined) byFirst.set(first, [cue]);
  else same.push(cue);
}

/** A cue in a text, and where. */
export interface FoundCue {
  readonly cue: Cue;
  /** Offset in the folded text. */
  readonly start: number;
}

/** The cues in a folded text, each once. What stands in quotes is spoken of, not said. */
export function cuesIn(folded: string, tokens: readonly string[]): FoundCue[] {
  const found: FoundCue[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    if (seen.has(token)) continue;
    seen.add(token);
    for (const cue of byFirst.get(token) ?? []) add(cue, placeOf(cue, folded), found);
  }
  if (/[\u3040-\u9fff]/.test(folded)) for (const cue of unspaced) add(cue, cue.whole && core(folded) !== cue.phrase ? -1 : folded.indexOf(cue.phrase), found);
  return found;
}

function add(cue: Cue, start: number, found: FoundCue[]): void {
  if (start >= 0) found.push({ cue, start });
}

/** Where a text says a phrase, -1 if it does not. */
function placeOf({ phrase, whole }: Cue, folded: string): number {
  if (whole) return core(folded) === phrase ? folded.indexOf(phrase) : -1;
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (!isWord(folded.charAt(at - 1)) && !isWord(folded.charAt(end)) && !/["'«„]/.test(folded.charAt(at - 1))) return at;
  }
  return -1;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** Without the arrows, brackets and stops around the text of a button. */
function core(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]{1,4}/u, '').replace(/[^\p{L}\p{N}]{1,4}$/u, '');
}
