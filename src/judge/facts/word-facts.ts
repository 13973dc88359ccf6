import { isDigit } from '../../page/ascii.js';
import { tonePoints } from '../model/tone-words.js';

/** What the words of a block say, each looked up once. */
export interface WordFacts {
  /** Share of the words that are function words, 0 to 1, as it would be in English; that of ordinary prose for a language whose words are not known. */
  readonly functionShare: number;
  /** Share of the words that speak to or of the reader and the writer, 0 to 1: you, your, we, our, I, my. */
  readonly addressing: number;
  /** Share of the words that name the writer, 0 to 1; in more languages. */
  readonly self: number;
  /** Share of the words that name the reader, 0 to 1. */
  readonly reader: number;
  /** How the words sound: of articles above 0, of what stands around them below; 0 for words of no table. */
  readonly tone: number;
  /** How many words are no numbers, and how many of those stand in the table of tone. */
  readonly spoken: number;
  readonly heard: number;
}

/** The function words of a page's language, and what each counts; see {@link functionWordWeight}. */
export interface FunctionWords {
  readonly functionWords: ReadonlySet<string>;
  readonly weight: number;
}

/** Words by which writers speak of themselves, in the languages of most pages; folded. */
const SELF =
  "i i'm i've me my mine myself ich mir mich mein meine meiner je j'ai moi mon mes yo mi mis io mio mia eu meu minha ik mij mijn ja mnie mój moje moja я мне меня мой моя моё jag mig min ben benim";
/** Words by which they speak to the reader. */
const READER =
  "you you're your yours du dein deine dir dich ihr ihre ihren ihnen vous votre vos tu ton tes usted ustedes tus tuyo tuo tua vostro você seu sua seus je jouw uw u twój twoja ty ci wam вы вас вам ваш ваша ты тебе du din ditt sen siz sizin";
const ADDRESSING = 'i me my our us we you your';

const IS_SELF = 1;
const IS_READER = 2;
const IS_ADDRESSING = 4;

const voices: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const bits = new Map<string, number>();
  for (const [words, bit] of [
    [SELF, IS_SELF],
    [READER, IS_READER],
    [ADDRESSING, IS_ADDRESSING],
  ] as const) {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
})();

/** No word of {@link voices} and no function word is longer. */
const LONGEST_VOICE = 7;
const LONGEST_FUNCTION = 8;

/** Share of function words in prose. */
const PROSE_SHARE = 0.3;

/** Looks up the words of a block, folded. Any number sounds alike. */
export function wordFacts(words: readonly string[], { functionWords, weight }: FunctionWords): WordFacts {
  let [functions, numbers, addressing, self, reader, points, known, heard] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const word of words) {
    const number = isDigit(word.charCodeAt(0));
    const tone = tonePoints.get(number ? '#' : word);
    if (tone !== undefined) {
      points += tone;
      known++;
      if (!number) heard++;
    }
    if (number) {
      numbers++;
      continue;
    }
    if (word.length > LONGEST_FUNCTION) continue;
    if (functionWords.has(word)) functions++;
    const voice = word.length > LONGEST_VOICE ? undefined : voices.get(word);
    if (voice === undefined) continue;
    if ((voice & IS_SELF) !== 0) self++;
    if ((voice & IS_READER) !== 0) reader++;
    if ((voice & IS_ADDRESSING) !== 0) addressing++;
  }
  const all = words.length;
  const tokens = all - numbers;
  return {
    functionShare: tokens === 0 ? 0 : functionWords.size === 0 ? PROSE_SHARE : Math.min(1, (functions * weight) / tokens),
    addressing: tokens === 0 ? 0 : addressing / tokens,
    self: all === 0 ? 0 : self / all,
    reader: all === 0 ? 0 : reader / all,
    // By the root of their number: many words of one kind tell more, but not in proportion.
    tone: known === 0 ? 0 : Math.fround(points / Math.sqrt(known)),
    spoken: tokens,
    heard,
  };
}
