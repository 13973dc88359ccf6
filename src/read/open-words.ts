import type { Line } from './lines.js';

/*
 * Words behind which a sentence goes on, by language. They are looked up whatever the language of the text is, so a word
 * that ends sentences in another of these languages is left out: `die`, `do`, `no`, `ja`.
 */

/** Articles, conjunctions, and prepositions that never end a sentence or a headline. */
const OPEN: readonly string[] = [
  'the a an and or nor of your our their its my his every than whose', // English
  'der das dem des eine einen einem einer eines und oder sowie vom von zum zur im beim für dass', // German
  'le la les un une du de des et ou au aux dans par que chez ces cette leurs', // French
  'el los las una unos unas del y al en con por para según e', // Spanish
  'il lo gli uno di della dello dei degli delle nel nella nei nelle dal dalla dai dalle alla agli alle sul sulla sui sulle che ed per', // Italian
  'o os um uma da dos das e em na nas nos ao aos à às pela pelo pelas pelos com', // Portuguese
  'els amb unha polo pola', // Catalan, Galician
  'het een te', // Dutch
  'och ett att som av från', // Swedish
  'og et af som fra til', // Danish, Norwegian
  'i oraz lub albo dla przez ze z w u', // Polish
  'a nebo ve ke k s v při přes jako alebo pre pri', // Czech, Slovak
  'ili iz kod prema', // Croatian, Serbian, Bosnian
  'și sau din pe pentru un o în cu', // Romanian
  'az egy és vagy hogy', // Hungarian
  'ir ar', // Lithuanian, Latvian
  've bir ile', // Turkish
  'dan dari yang untuk dengan pada oleh atau', // Indonesian, Malay
  'và của những các một cho', // Vietnamese
  'и в во на с со о об от до по из за для при к ко у не или но а', // Russian
  'і й та із зі від що або на', // Ukrainian
  'както със без през', // Bulgarian
  'και οι η ο των στο στη στην στον στις για από σε να με', // Greek
  'في من على إلى عن و أن أو', // Arabic
  'در از به با که یا', // Persian
  'של את על עם או כי', // Hebrew
  'और या कि', // Hindi
];

/** Words that may end a sentence or a headline, as in `What to look for`: behind them one goes on in small letters, or with a name. */
const LEADING: readonly string[] = [
  'for with in on to from by at as into onto about after before between through under over via per like that which who is are was were be if when where while because but has have can will would should', // English
  'an auf aus mit zu nach vor ein in bei als wie ist sind war hat wird wenn weil über durch um seit', // German
  'avec sur pour sans est sont qui ce vers entre', // French
  'es son está se su sus sobre desde hasta entre', // Spanish
  'è sono su da tra fra non si', // Italian
  'são está se por sem sobre até', // Portuguese
  'van in op met uit aan bij voor naar als is zijn', // Dutch
  'på med för till är for er', // Swedish, Danish, Norwegian
];

const wordsOf = (rows: readonly string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')));
const OPEN_WORDS = /* @__PURE__ */ wordsOf(OPEN);
const LEADING_WORDS = /* @__PURE__ */ wordsOf(LEADING);
/** No word of the tables is longer. */
const LONGEST = 8;

/** What the last word of a line says: 2 that its sentence goes on, 1 that it may, 0 nothing. */
export function opennessOf(text: string, { start, end }: Line): 0 | 1 | 2 {
  const from = Math.max(start, end - LONGEST - 1);
  const space = lastSpace(text, from, end);
  if (space < from && from > start) return 0;
  const said = text.slice(Math.max(space + 1, start), end);
  // `Vitamin A`, `the UN`: a capital makes a name of a word, unless the line has nothing else.
  const word = said.length === end - start ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  return OPEN_WORDS.has(word) ? 2 : LEADING_WORDS.has(word) ? 1 : 0;
}

function lastSpace(text: string, from: number, end: number): number {
  let at = end - 1;
  while (at >= from && text.charAt(at) !== ' ' && text.charAt(at) !== '\u00a0') at--;
  return at;
}
