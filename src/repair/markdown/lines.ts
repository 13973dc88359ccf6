/** A line of a text, in its offsets, its end mark not included. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** True if the line above it is one of prose too, with nothing between them. */
  readonly adjacent: boolean;
}

/** ` ```ts `, `~~~` */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/** The lines of a text that hold something, but those of fenced code and their fences. */
export function proseLines(text: string): SourceLine[] {
  const all = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    sign: FENCE.exec(line)?.[0].trim().charAt(0) ?? '',
  }));
  const last = new Map(all.map(({ sign, start }) => [sign, start]));
  const out: SourceLine[] = [];
  let fence = '';
  let above = -1;
  for (const { start, end, sign } of all) {
    if (fence !== '') {
      if (sign === fence) fence = '';
      // A fence that none closes is no code.
    } else if (sign !== '' && (last.get(sign) ?? 0) > start) fence = sign;
    else if (text.slice(start, end).trim() !== '') {
      out.push({
        start,
        end,
        adjacent: above >= 0 && start - above <= (text.charAt(above) === '\r' && text.charAt(above + 1) === '\n' ? 2 : 1),
      });
      above = end;
    }
  }
  return out;
}
