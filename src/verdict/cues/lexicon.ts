import { tokensOf } from '../../judge/facts/tokens.js';
import { lexicon, telling } from './concepts.js';

/** Scripts whose words have no spaces between them, or particles before or behind them: there a stem stands anywhere. */
const JOINED = /[\u0590-\u06ff\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7a3]/;
/** Those of them that have no spaces at all, where a stem is all there is of its word. */
const SPACELESS = /[\u0e00-\u0eff\u3040-\u9fff]/;
/** The endings and particles of a Japanese word. */
const HIRAGANA = /^[\u3040-\u309f]+/;
/** So many letters choose the stems that a word may begin with. */
const KEY = 2;
/** What tells rather than asks is no concept of a wall. */
const TELLS = 'tells';

interface Stem {
  readonly name: string;
  readonly stem: string;
}

const index = /* @__PURE__ */ makeIndex();

function makeIndex(): { readonly byKey: ReadonlyMap<string, readonly Stem[]>; readonly joined: readonly Stem[] } {
  const byKey = new Map<string, Stem[]>();
  const joined: Stem[] = [];
  for (const line of `${lexicon.trim()}\n${TELLS} ${telling}`.split('\n')) {
    const [name = '', ...stems] = line.split(' ');
    for (const written of stems) {
      const stem = written.replace(/[_.]/g, ' ');
      const key = stem.slice(0, KEY);
      const list = JOINED.test(stem) ? joined : (byKey.get(key) ?? []);
      if (list !== joined && list.length === 0) byKey.set(key, list);
      list.push({ name, stem });
    }
  }
  return { byKey, joined };
}

/** The concepts of a text. */
export interface Concepts {
  readonly names: ReadonlySet<string>;
  /** Letters in all, and of words that name a concept. */
  readonly letters: number;
  readonly covered: number;
  /** Words that tell. */
  readonly told: number;
}

/** What a folded text names. */
export function conceptsIn(folded: string, tokens: readonly string[] = tokensOf(folded)): Concepts {
  const joined = `${tokens.join(' ')} `;
  // `使用Cookie来`: a Latin word among others has no space around it.
  const text = JOINED.test(joined) ? joined.replace(/([a-z0-9])(?=[\u3040-\u9fff])|([\u3040-\u9fff])(?=[a-z0-9])/g, '$1$2 ') : joined;
  const names = new Set<string>();
  const told = new Set<string>();
  const covered: Stretch[] = [];
  const note = ({ name, stem }: Stem, at: number): void => {
    if (name === TELLS) {
      told.add(stem);
      return;
    }
    names.add(name);
    const end = at + stem.trimEnd().length;
    covered.push({
      start: at,
      end: SPACELESS.test(stem)
        ? end + (HIRAGANA.exec(text.slice(end, end + 3))?.[0].length ?? 0)
        : text.indexOf(' ', end - 1 + (stem.endsWith(' ') ? 1 : 0)),
    });
  };
  let at = 0;
  while (at < text.length && text !== ' ') {
    for (const stem of index.byKey.get(text.slice(at, at + KEY)) ?? []) if (text.startsWith(stem.stem, at)) note(stem, at);
    at = text.indexOf(' ', at) + 1;
  }
  if (JOINED.test(text)) {
    for (const stem of index.joined)
      for (let from = text.indexOf(stem.stem); from >= 0; from = text.indexOf(stem.stem, from + stem.stem.length)) note(stem, from);
  }
  // Every word has a space behind it.
  return { names, letters: joined.length - tokens.length, covered: lettersIn(text, covered), told: told.size };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many characters of a text lie in these stretches, its spaces aside; those of two count once. Most texts name nothing. */
function lettersIn(text: string, stretches: readonly Stretch[]): number {
  if (stretches.length === 0) return 0;
  const marks = new Uint8Array(text.length);
  for (const { start, end } of stretches) marks.fill(1, start, end);
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (marks[at] === 1 && text.charCodeAt(at) !== 0x20) letters++;
  return letters;
}
