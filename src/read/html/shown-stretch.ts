import { hintBit } from '../../page/hints.js';
import type { PageBlock } from '../../page/page.js';
import { FADED } from './hidden.js';
import type { Reading } from './state.js';

/** How much more prose than the visible page a hidden stretch holds if it is the page itself. */
const MORE_PROSE = 2;
const MUCH_PROSE = 80;
/** With the headline of the page in it, and no prose that is shown, a sentence is enough; shorter blocks are none. */
const SENTENCE = 12;

/** Elements that are there for those who see no scripts or frames; what scripts show later has its attributes. */
const FALLBACKS: ReadonlySet<string> = new Set(['noembed', 'noframes', 'noscript', 'template']);

/** What a stretch of blocks holds, hidden or not. */
interface Held {
  headline: boolean;
  /** Sentences and longer, those of them that ask for consent, and the words of all. */
  prose: number;
  consents: number;
  words: number;
}

/** Stretches that nobody sees yet hold so many words of prose, and such a share of all, if a script fades them in. */
const FADED_PROSE = 40;
const FADED_SHARE = 0.1;

/** The hidden stretches that scripts show later: the one that is the page itself, and those that fade in on a page that does so with much of its prose. */
export function shownStretches({ blocks, hidden, hiddenOf }: Reading): ReadonlySet<number> {
  const nothing = (): Held => ({ headline: false, prose: 0, consents: 0, words: 0 });
  const seen = nothing();
  const held = hidden.map(nothing);
  blocks.forEach((block, at) => {
    const stretch = hiddenOf[at] ?? -1;
    add(stretch < 0 ? seen : (held[stretch] as Held), block);
  });
  const isEmpty = seen.words === 0 && !seen.headline;
  let shown = -1;
  hidden.forEach(({ by, prose }, at) => {
    const { headline, prose: sentences, consents } = held[at] as Held;
    const least = isEmpty && headline && !FALLBACKS.has(by) ? SENTENCE : MUCH_PROSE;
    // What asks for consent is no article beside one, however short that is.
    if (!isEmpty && consents * 2 > sentences) return;
    if (prose >= least && prose > MORE_PROSE * seen.words && prose > (hidden[shown]?.prose ?? 0)) shown = at;
  });
  const faded = hidden.flatMap(({ by }, at) => (by === FADED ? [at] : []));
  const prose = faded.reduce((sum, at) => sum + (held[at] as Held).words, 0);
  const fadesIn = faded.some((at) => held[at]?.headline === true) || (prose >= FADED_PROSE && prose >= FADED_SHARE * (prose + seen.words));
  return new Set([...(shown < 0 ? [] : [shown]), ...(fadesIn ? faded : [])]);
}

function add(held: Held, block: PageBlock): void {
  held.headline ||= block.kind === 'heading' && block.level === 1;
  if (block.words < SENTENCE) return;
  held.prose++;
  held.words += block.words;
  if (COOKIES.test(block.folded) || (block.hints.far & CONSENT) !== 0) held.consents++;
}

const CONSENT = /* @__PURE__ */ hintBit('consent');
const COOKIES = /\bcookies?\b|クッキー|쿠키|файл\S{0,4} cookie/;
