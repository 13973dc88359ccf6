/**
 * Which words of a dump are in the gold text. Bags cannot tell (the title in a "Related" list
 * has gold's words too), so the two word rows are aligned by runs of four-word shingles: the
 * longest runs claim their place in the gold first, each place is claimed once, short gold lines
 * then go to the equal source line nearest to where they are expected, and single words
 * inside a small gap go to the same gap of the gold.
 */
const SIZE = 4;
const WORD = /[\p{L}\p{N}_]+/gu;
/** A gap of more source words than this is not filled word by word. */
const SMALL_GAP = 12;
/** Longest gold line that is looked up as a whole line. */
const SHORT_LINE = 12;

export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldLine {
  readonly text: string;
  /** Range of gold token indexes. */
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  readonly tokens: readonly Token[];
  /** For each source token the gold token it stands for, -1 for none. */
  readonly goldOf: Int32Array;
  readonly goldTokens: readonly Token[];
  /** For each gold token the source token that stands for it, -1 for none. */
  readonly sourceOf: Int32Array;
  readonly goldLines: readonly GoldLine[];
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

export function align(source: string, gold: string): Alignment {
  const tokens = tokensOf(source);
  const goldTokens = tokensOf(gold);
  const state: Alignment = {
    tokens,
    goldTokens,
    goldOf: new Int32Array(tokens.length).fill(-1),
    sourceOf: new Int32Array(goldTokens.length).fill(-1),
    goldLines: linesOf(gold, goldTokens),
  };
  claimRuns(state);
  claimShortLines(state, source);
  fillGaps(state);
  return state;
}

function shingleAt(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + SIZE)
    .map((token) => token.word)
    .join(' ');
}

function claimRuns(state: Alignment): void {
  const places = new Map<string, number[]>();
  for (let g = 0; g + SIZE <= state.goldTokens.length; g += 1) {
    const key = shingleAt(state.goldTokens, g);
    const list = places.get(key);
    if (list === undefined) places.set(key, [g]);
    else list.push(g);
  }
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  const last = state.tokens.length - SIZE;
  const keys: string[] = [];
  for (let s = 0; s <= last + 1; s += 1) {
    const key = s <= last ? shingleAt(state.tokens, s) : '';
    keys.push(key);
    const known = s <= last && places.has(key);
    if (known && from < 0) from = s;
    if (!known && from >= 0) {
      runs.push({ from, to: s });
      from = -1;
    }
  }
  runs.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const run of runs) {
    let next = -1;
    for (let s = run.from; s < run.to; s += 1) {
      const g = pickPlace(state, places.get(keys[s] ?? '') ?? [], next);
      next = g < 0 ? -1 : g + 1;
      if (g < 0) continue;
      for (let k = 0; k < SIZE; k += 1) pair(state, s + k, g + k);
    }
  }
}

/** The place that follows the last one if it is on the list, else the first with a free word, else -1. */
function pickPlace(state: Alignment, list: readonly number[], next: number): number {
  if (next >= 0 && list.includes(next)) return next;
  for (const g of list.slice(0, 50)) {
    if (state.sourceOf[g] === -1 && state.sourceOf[g + SIZE - 1] === -1) return g;
  }
  return -1;
}

function pair(state: Alignment, s: number, g: number): void {
  if (state.goldOf[s] === -1 && state.sourceOf[g] === -1) {
    state.goldOf[s] = g;
    state.sourceOf[g] = s;
  }
}

function linesOf(gold: string, tokens: readonly Token[]): GoldLine[] {
  const lines: GoldLine[] = [];
  let offset = 0;
  let at = 0;
  for (const text of gold.split('\n')) {
    const end = offset + text.length;
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < end) at += 1;
    if (at > from) lines.push({ text: text.trim(), from, to: at });
    offset = end + 1;
  }
  return lines;
}

function claimShortLines(state: Alignment, source: string): void {
  const wanted = state.goldLines.filter(
    (line) => line.to - line.from <= SHORT_LINE && state.sourceOf.slice(line.from, line.to).every((s) => s === -1),
  );
  if (wanted.length === 0) return;
  const places = new Map<string, number[]>();
  for (const line of linesOf(source, state.tokens)) {
    if (line.to - line.from > SHORT_LINE) continue;
    const key = joined(state.tokens, line);
    places.set(key, [...(places.get(key) ?? []), line.from]);
  }
  for (const line of wanted) {
    const expected = expectedPlace(state, line.from);
    const free = (places.get(joined(state.goldTokens, line)) ?? []).filter((s) => state.goldOf[s] === -1);
    const best = free.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
    if (best === undefined) continue;
    for (let k = 0; k < line.to - line.from; k += 1) pair(state, best + k, line.from + k);
  }
}

function joined(tokens: readonly Token[], line: { from: number; to: number }): string {
  return tokens
    .slice(line.from, line.to)
    .map((token) => token.word)
    .join(' ');
}

/** Source index behind the nearest paired gold word above, else before the nearest one below. */
function expectedPlace(state: Alignment, g: number): number {
  for (let at = g - 1; at >= 0; at -= 1) {
    const s = state.sourceOf[at] ?? -1;
    if (s >= 0) return s + 1;
  }
  for (let at = g; at < state.sourceOf.length; at += 1) {
    const s = state.sourceOf[at] ?? -1;
    if (s >= 0) return s - 1;
  }
  return 0;
}

function fillGaps(state: Alignment): void {
  let left = -1;
  for (let s = 0; s < state.tokens.length; s += 1) {
    if (state.goldOf[s] === -1) continue;
    const gapStart = left + 1;
    const gLeft = left < 0 ? -1 : (state.goldOf[left] ?? -1);
    const gRight = state.goldOf[s] ?? -1;
    if (left >= 0 && s > gapStart && s - gapStart <= SMALL_GAP && gRight > gLeft && gRight - gLeft - 1 <= 2 * SMALL_GAP) {
      let g = gLeft + 1;
      for (let at = gapStart; at < s; at += 1) {
        for (let look = g; look < gRight; look += 1) {
          if (state.goldTokens[look]?.word !== state.tokens[at]?.word) continue;
          pair(state, at, look);
          g = look + 1;
          break;
        }
      }
    }
    left = s;
  }
}
