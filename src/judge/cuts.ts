import type { Cut } from './decision.js';

/** The cuts of a block, in order, with the spaces that they would leave at its edges; none where nothing else would be left. */
export function withEdges(text: string, cuts: readonly Cut[]): Cut[] {
  const own = fromStart(text, fromEnd(text, cuts));
  return own.reduce((length, { start, end }) => length - (end - start), text.length) > 0 ? own : [];
}

function fromStart(text: string, cuts: readonly Cut[]): Cut[] {
  const out = [...cuts];
  let at = 0;
  for (let i = 0; i < out.length; i++) {
    const cut = out[i] as Cut;
    if (text.slice(at, cut.start).trim() !== '') break;
    let end = cut.end;
    while (end < (out[i + 1]?.start ?? text.length) && isSpace(text, end)) end++;
    out[i] = { ...cut, start: at, end };
    at = end;
  }
  return out;
}

function fromEnd(text: string, cuts: readonly Cut[]): Cut[] {
  const out = [...cuts];
  let at = text.length;
  for (let i = out.length - 1; i >= 0; i--) {
    const cut = out[i] as Cut;
    if (text.slice(cut.end, at).trim() !== '') break;
    let start = cut.start;
    while (start > (out[i - 1]?.end ?? 0) && isSpace(text, start - 1)) start--;
    out[i] = { ...cut, start, end: at };
    at = start;
  }
  return out;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
