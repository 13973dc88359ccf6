/** Words of a text, lower-cased, as the accuracy metric counts them. */
export function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

const SIZE = 4;
const REACH = 60;

/** For each block, the share of its words that stand in the gold text at a plausible place, 0 to 1; `once`: of copies no more than the gold has. */
export function labels(texts: readonly string[], gold: string, once: boolean): number[] {
  const goldTokens = tokens(gold);
  const words = texts.map(tokens);
  const label = placed(words, gold, goldTokens);
  return once ? withoutCopies(words, label, ` ${goldTokens.join(' ')} `) : label;
}

function placed(words: readonly (readonly string[])[], gold: string, goldTokens: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  for (let i = 0; i + SIZE <= goldTokens.length; i++) {
    const key = goldTokens.slice(i, i + SIZE).join(' ');
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  }
  const lines = new Set(
    gold
      .split('\n')
      .map((line) => tokens(line).join(' '))
      .filter((line) => line !== ''),
  );
  const start = new Array<number>(words.length).fill(-1);
  const end = new Array<number>(words.length).fill(-1);
  const share = words.map((own, at) => {
    if (own.length < SIZE) return -1;
    const hit = new Uint8Array(own.length);
    let first = -1;
    let last = -1;
    for (let i = 0; i + SIZE <= own.length; i++) {
      const list = places.get(own.slice(i, i + SIZE).join(' '));
      if (!list) continue;
      hit.fill(1, i, i + SIZE);
      if (first < 0) first = list[0] as number;
      last = list[list.length - 1] as number;
    }
    if (first >= 0) {
      start[at] = first;
      end[at] = last + SIZE;
    }
    return hit.reduce((a, b) => a + b, 0) / own.length;
  });
  return share.map((value, at) => {
    const own = words[at] as readonly string[];
    if (own.length === 0) return -1;
    if (value >= 0 && (value > 0.5 || own.length > 12)) return value;
    // A short line counts where its neighbours' places say it should be.
    let above = -1;
    for (let i = at - 1; i >= 0 && i >= at - 8 && above < 0; i--) if ((share[i] as number) > 0.6) above = end[i] as number;
    let below = -1;
    for (let i = at + 1; i < words.length && i <= at + 8 && below < 0; i++) if ((share[i] as number) > 0.6) below = start[i] as number;
    const line = own.join(' ');
    const near = (from: number, to: number): boolean =>
      (' ' + goldTokens.slice(Math.max(0, from), to).join(' ') + ' ').includes(' ' + line + ' ');
    if (above >= 0 && near(above - 2, above + REACH)) return 1;
    if (below >= 0 && near(below - REACH, below + 2)) return 1;
    return Math.max(0, above < 0 && below < 0 && lines.has(line) && own.length > 2 ? 1 : value);
  });
}

/** Shorter blocks may say the same twice. */
const COPIED = 8;
/** How far around a copy its surroundings reach. */
const AROUND = 6;

/** Pages hold paragraphs, and whole articles, more than once: the copies that the gold does not have too are none of it. */
function withoutCopies(words: readonly (readonly string[])[], label: readonly number[], gold: string): number[] {
  const copies = new Map<string, number[]>();
  words.forEach((own, at) => {
    if (own.length < COPIED || (label[at] as number) <= 0.5) return;
    const key = own.join(' ');
    copies.set(key, [...(copies.get(key) ?? []), at]);
  });
  const out = [...label];
  for (const [key, places] of copies) {
    const wanted = Math.max(1, gold.split(` ${key} `).length - 1);
    if (places.length <= wanted) continue;
    // Those with an article around them come first, then those further up.
    const around = places.map((at) => {
      let found = 0;
      for (let i = Math.max(0, at - AROUND); i <= Math.min(words.length - 1, at + AROUND); i++) {
        if ((label[i] as number) > 0.5 && words[i]?.join(' ') !== key) found += words[i]?.length ?? 0;
      }
      return found;
    });
    const enough = Math.max(...around) / 2;
    const order = places
      .map((at, copy) => ({ at, bare: (around[copy] as number) < enough ? 1 : 0 }))
      .sort((a, b) => a.bare - b.bare || a.at - b.at);
    for (const { at } of order.slice(wanted)) out[at] = 0;
  }
  return out;
}
