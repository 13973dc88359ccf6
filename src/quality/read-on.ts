import { fold } from '../page/fold.js';
import { conceptsIn } from '../verdict/cues/lexicon.js';

/** Buttons to the whole that name neither it nor reading on, folded, without signs at their ends; by language, English first. */
// prettier-ignore
const READ_ON: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'read more', 'see more', 'show more', 'view more', '(more', '[more',
  'mehr lesen', 'weiter lesen', 'continuer la lecture', "lire l'article", 'voir plus', 'ver más',
  'leggi tutto', 'leggi di più', 'continua', 'leia mais', 'saiba mais', 'lees meer', 'czytaj więcej',
  'läs mer', 'les mer', 'læs mere', 'lue lisää', 'citește mai mult',
  'اقرأ المزيد', 'קרא עוד', 'और पढ़ें', 'もっと読む', '阅读更多', '더보기', '더 보기',
]);

/** Words that neither speak for a line that leads on nor against it: where to press, addresses, and what a text is called. */
const NEUTRAL =
  /\S{2,40}\.[a-z]{2,12}(?!\S)|(?<!\p{L})(?:(?:please )?click(?: here)?|here|to|at|for|klicken sie|hier|klik|om|te|cliquez|ici|pour|haga clic|clic|aquí|para|clicca|qui|per|clique|aqui|kliknij|tutaj|aby|нажмите|здесь|чтобы|här|her|için|tıklayın|lea|leia|przeczyta[ćj]|retrouvez|(?:art[ií]culo|artigo|articolo|artykuł|mat[eé]ria|nota|notic?ia|notícia|haber|статью)\p{L}{0,2})(?!\p{L})|点击|點擊|此处|こちら/gu;

/** What a button to the rest has, and a line that says where the rest stands. */
const LONGEST_LINK = 60;
const LONGEST_LINE = 110;
/** Share of its letters in words for reading, for the whole and the rest, for the site: of a button, and of such a line. */
const BUTTON_SHARE = 0.95;
const LINE_SHARE = 0.66;
/** Words for what the reader is to do where: a sentence without them tells of somebody who reads on. */
const ASKS =
  /(?<!\p{L})(?:here|click|hier|klik|ici|cliquez|aquí|clic|qui|clicca|aqui|clique|tutaj|kliknij|здесь|нажмите|här|her|tıklayın)(?!\p{L})|点击|此处|こちら/u;

/** Signs before the first word and behind the last: dots, arrows, brackets. */
const EDGES = /^[^\p{L}\p{M}\p{N}]{1,8}|(?<=[\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]{1,8}$/gu;
const LAST_EDGE = /(?<=[\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]{1,8}$/u;
/** Dots behind which a cut text may name its rest. */
const CUT = /(?:\u2026|\.{3})[\])]?(?=[^\u2026.]{1,60}[\u2026.]{0,3}$)/u;

/** What a line names, and the share of its letters in words for that; neutral words aside where that is more. */
function namesIn(folded: string): { readonly own: string; readonly has: (name: string) => boolean; readonly share: number } {
  const own = folded.replace(NEUTRAL, ' ').replace(/\s+/g, ' ').trim();
  const all = [conceptsIn(folded), conceptsIn(own)];
  return {
    own,
    has: (name) => all.some(({ names }) => names.has(name)),
    share: all.some(({ told }) => told > 1) ? 0 : Math.max(...all.map(({ letters, covered }) => covered / Math.max(1, letters))),
  };
}

/** True for the words of a button to the rest: `Read more →`, `Weiterlesen`, `Click here to read the full story`. */
export function isReadOn(text: string): boolean {
  if (text.length >= LONGEST_LINK) return false;
  const folded = fold(text);
  const { own, has, share } = namesIn(folded);
  return (
    [folded.replace(LAST_EDGE, ''), folded.replace(EDGES, ''), own.replace(EDGES, '')].some((line) => READ_ON.has(line)) ||
    (has('rest') && (has('read') || !has('page')) && share >= BUTTON_SHARE)
  );
}

/**
 * True for a line that says where the rest stands: `Continue reading on our site`, `Lesen Sie den ganzen Artikel hier`. It
 * names the text itself, the article or the story: "Click here to read the report" leads to something else.
 */
function pointsOn(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const folded = fold(text);
  const { has, share } = namesIn(folded);
  return (
    share >= LINE_SHARE &&
    (has('read') || has('rest')) &&
    (has('whole') || has('site') || has('page')) &&
    (has('site') || ASKS.test(folded) || !/[.!?。！？]["”»]?$/.test(folded))
  );
}

/** Where in a last line the words begin that lead to the rest, `Read more →`, `the pier will … Read more`; -1 without such. */
export function leadsOn(text: string): number {
  if (isReadOn(text) || pointsOn(text)) return 0;
  const tail = text.slice(-LONGEST_LINK);
  const cut = CUT.exec(tail);
  return cut !== null && isReadOn(tail.slice(cut.index + cut[0].length).trim()) ? text.length - tail.length + cut.index : -1;
}
