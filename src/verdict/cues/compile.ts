import { tokensOf } from '../../judge/facts/tokens.js';
import type { MissingReason } from '../../normalized.js';
import { isUnspaced } from '../../read/chars.js';
import { cueTable, REASONS } from './table.js';

/** One row of the table. */
export interface Cue {
  readonly reason: MissingReason;
  readonly language: string;
  /** As the table has it. */
  readonly row: string;
  readonly weak: boolean;
  /** Counts only as a whole block. */
  readonly whole: boolean;
}

/** Every row, in table order. */
export const cues: readonly Cue[] = /* @__PURE__ */ readCues();

function readCues(): Cue[] {
  return Object.entries(cueTable).flatMap(([language, text]) => {
    let reason: MissingReason = 'consent';
    return text.split('\n').flatMap((line) => {
      const opened = REASONS[line];
      if (opened !== undefined) reason = opened;
      const marks = /^[?=]{0,2}/.exec(line)?.[0] ?? '';
      const row = line.slice(marks.length);
      return opened !== undefined || row === '' ? [] : [{ reason, language, row, weak: marks.includes('?'), whole: marks.includes('=') }];
    });
  });
}

/** One way to say a row: its words, and `*` for up to {@link GAP} others. */
interface Wording {
  readonly cue: Cue;
  readonly words: readonly string[];
}

const GAP = 3;

/** Wordings by their first word; those of scripts without spaces, each one string, in a list of their own. */
interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Wording[]>;
  readonly unspaced: readonly (readonly [wording: string, cue: Cue])[];
}

/** Every wording of a row. */
export function wordingsOf(row: string): string[] {
  const glue = isSpaceless(row) ? '' : ' ';
  return row
    .split(' ')
    .reduce<string[]>(
      (all, slot) =>
        all.flatMap((start) => slot.split('/').map((word) => [start, word.replaceAll('_', ' ')].filter((part) => part !== '').join(glue))),
      [''],
    );
}

/** True for a text in a script without spaces. */
function isSpaceless(text: string): boolean {
  return [...text].some((char) => isUnspaced(char.charCodeAt(0)));
}

function makeIndex(): Index {
  const words = new Map<string, Wording[]>();
  const strings: [string, Cue][] = [];
  for (const cue of cues) {
    for (const wording of wordingsOf(cue.row)) {
      if (isSpaceless(wording)) {
        strings.push([wording, cue]);
        continue;
      }
      const tokens = wording.split('*').flatMap((part, at) => [...(at > 0 ? ['*'] : []), ...tokensOf(part)]);
      const same = words.get(tokens[0] as string);
      if (same === undefined) words.set(tokens[0] as string, [{ cue, words: tokens }]);
      else same.push({ cue, words: tokens });
    }
  }
  return { byFirst: words, unspaced: strings };
}

const index = /* @__PURE__ */ makeIndex();

/** A cue in a text, and where. */
export interface FoundCue {
  readonly cue: Cue;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** What opens a quotation. */
const QUOTES = /["'«„「『《]/;

/** The cues in a folded text, each once. What stands in quotes is spoken of, not said. */
export function cuesIn(folded: string, tokens: readonly string[]): FoundCue[] {
  const found = new Map<Cue, FoundCue>();
  let offset = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const start = folded.indexOf(token, offset);
    offset = start + token.length;
    for (const { cue, words } of index.byFirst.get(token) ?? []) {
      if (found.has(cue) || (cue.whole && at > 0)) continue;
      const last = lastWord(words, tokens, at);
      if (last < 0 || (cue.whole && last < tokens.length - 1) || QUOTES.test(folded.charAt(start - 1))) continue;
      let end = offset;
      for (let next = at + 1; next <= last; next++) end = folded.indexOf(tokens[next] as string, end) + (tokens[next] as string).length;
      found.set(cue, { cue, start, end });
    }
  }
  if (/[\u3040-\u9fff]/.test(folded)) {
    for (const [wording, cue] of index.unspaced) {
      const start = cue.whole && core(folded) !== wording ? -1 : folded.indexOf(wording);
      if (start >= 0 && !QUOTES.test(folded.charAt(start - 1)) && !found.has(cue))
        found.set(cue, { cue, start, end: start + wording.length });
    }
  }
  return [...found.values()];
}

/** Index of the last token of a wording that begins at `from`, -1 where it does not stand there. */
function lastWord(words: readonly string[], tokens: readonly string[], from: number): number {
  let at = from;
  for (let place = 1; place < words.length; place++) {
    if (words[place] !== '*') {
      if (tokens[++at] !== words[place]) return -1;
      continue;
    }
    const next = tokens.indexOf(words[++place] as string, at + 1);
    if (next < 0 || next > at + 1 + GAP) return -1;
    at = next;
  }
  return at;
}

/** Without the arrows, brackets and stops around the text of a button. */
function core(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]{1,4}/u, '').replace(/[^\p{L}\p{N}]{1,4}$/u, '');
}
