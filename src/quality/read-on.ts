import { fold } from '../page/fold.js';

/** What leads from a teaser to the whole, folded, without signs at its end; by language, English first. */
// prettier-ignore
const READ_ON: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'continue reading', 'continue reading this article', 'keep reading', 'read full article', 'read full story', 'read more', 'read the full article', 'read the full story', 'read the rest', 'see more', 'show more', 'view more', 'click here to read more', '(more', '[more',
  'artikel weiterlesen', 'mehr lesen', 'weiterlesen', 'weiter lesen',
  "continuer la lecture", 'lire la suite', "lire l'article", 'voir plus',
  'continuar leyendo', 'leer más', 'seguir leyendo', 'sigue leyendo', 'ver más',
  'continua a leggere', 'leggi tutto', 'leggi di più', 'continua',
  'continuar lendo', 'continue lendo', 'leia mais', 'ler mais', 'saiba mais',
  'lees meer', 'lees verder', 'verder lezen',
  'czytaj dalej', 'czytaj więcej', 'číst dále', 'čítať ďalej', 'läs mer', 'les mer', 'læs mere', 'lue lisää', 'devamını oku', 'citește mai mult', 'tovább olvasom',
  'читать далее', 'читать дальше', 'читать полностью', 'читати далі',
  'اقرأ المزيد', 'ادامه مطلب', 'קרא עוד', 'और पढ़ें',
  '続きを読む', 'もっと読む', '阅读全文', '閱讀全文', '阅读更多', '더보기', '더 보기', 'อ่านต่อ',
]);

/** What leads to the rest is no longer. */
const LONGEST_LINK = 60;
/** Signs before the first word and behind the last: dots, arrows, brackets. */
const EDGES = /^[^\p{L}\p{N}]{1,8}|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]{1,8}$/gu;
const LAST_EDGE = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}]{1,8}$/u;
/** Dots behind which a cut text may name its rest. */
const CUT = /(?:\u2026|\.{3})[\])]?(?=[^\u2026.]{1,60}[\u2026.]{0,3}$)/u;

const isLink = (text: string): boolean =>
  text.length < LONGEST_LINK && (READ_ON.has(fold(text).replace(LAST_EDGE, '')) || READ_ON.has(fold(text).replace(EDGES, '')));

/** Where in a last line the words begin that lead to the rest, `Read more →`, `the pier will … Read more`; -1 without such. */
export function leadsOn(text: string): number {
  if (isLink(text)) return 0;
  const tail = text.slice(-LONGEST_LINK);
  const cut = CUT.exec(tail);
  return cut !== null && isLink(tail.slice(cut.index + cut[0].length).trim()) ? text.length - tail.length + cut.index : -1;
}
