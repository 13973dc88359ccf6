/** Some signs in a row, as `**`. */
export interface Run {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of signs that is taken out, half-open. */
export interface Taken {
  readonly start: number;
  readonly end: number;
}

/** A run that something may be emphasised behind; `end` goes down with each part of it that is closed. */
interface Opener {
  readonly start: number;
  end: number;
}

/** Emphasis has three signs at most, bold and italic together. */
const MOST = 3;
/** Two bold stretches that touch: the end of one and the beginning of the next, `**So****it goes**`. */
const TOUCHING = 4;

/** Pairs the runs of one paragraph: what opens with what closes it, the innermost first. */
export function makePairing(text: string): { readonly meet: (run: Run) => Taken[]; readonly clear: () => void } {
  const open = new Map<string, Opener[]>();
  const meet = (run: Run): Taken[] => {
    const { sign, start, end } = run;
    const openers = open.get(sign) ?? [];
    open.set(sign, openers);
    if (end - start === TOUCHING && openers.length > 0) return [{ start, end }];
    if (end - start > MOST) return [];
    // `** **`: nothing in bold.
    if (end - start === 2 && isAlone(text, run)) return [{ start, end }];
    const [canOpen, canClose] = sides(text, run);
    const out: Taken[] = [];
    let at = start;
    while (canClose && at < end) {
      const opener = openers.at(-1);
      if (opener === undefined) break;
      const size = Math.min(end - at, opener.end - opener.start);
      const last = at + size;
      out.push({ start: opener.end - size, end: opener.end }, { start: at, end: last === end ? behindSpace(text, end) : last });
      opener.end -= size;
      if (opener.end === opener.start) openers.pop();
      at += size;
    }
    if (canOpen && at < end) openers.push({ start: at, end });
    return out;
  };
  return {
    meet,
    clear: () => {
      open.clear();
    },
  };
}

/** Behind the space that some converters put between emphasis and a comma or a full stop: `_Storm_ , she said`. */
function behindSpace(text: string, end: number): number {
  const isStray = text.charAt(end) === ' ' && /[,.]/.test(text.charAt(end + 1)) && text.charAt(end + 2).trim() === '';
  return isStray ? end + 1 : end;
}

function isAlone(text: string, { start, end }: Run): boolean {
  return text.charAt(start - 1).trim() === '' && text.charAt(end).trim() === '';
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a run can open and close: no space on its inner side, but for a hasty `**So: **`; `_` and a single `*` not inside a word. */
function sides(text: string, { sign, start, end }: Run): readonly [opens: boolean, closes: boolean] {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isInWord = WORD.test(before) && WORD.test(after) && (sign === '_' || end - start === 1);
  return [!isInWord && after.trim() !== '', !isInWord && (before.trim() !== '' || (sign === '*' && end - start > 1))];
}
