import { foldWord } from '../dates/fold-word.js';

/** Who somebody is, in front of the name without a sign, each with its languages: "Author Tom Field", "Автор Иван Петров". Folded, sorted. */
// prettier-ignore
const PEOPLE: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['auteur', 'fr nl'], ['auteure', 'fr'], ['author', 'en'], ['autor', 'cs de es hr pl pt ro sk sl sr'], ['autora', 'ca es pt'], ['autore', 'it'], ['autorin', 'de'], ['autorka', 'cs pl sk'],
  ['autrice', 'fr it'], ['forfatter', 'da nb'], ['forfattare', 'sv'], ['kirjoittaja', 'fi'], ['muhabir', 'tr'], ['novinar', 'hr sl sr'], ['penulis', 'id ms'], ['reporter', 'en id ms'],
  ['schrijver', 'nl'], ['skribent', 'da nb sv'], ['szerzo', 'hu'], ['tekst', 'da nb pl'], ['teksti', 'fi'], ['text', 'cs sk sv'], ['toimittaja', 'fi'], ['wartawan', 'id ms'], ['yazar', 'tr'],
  ['συντακτης', 'el'], ['автор', 'bg mk ru sr uk'],
]);

/** What a piece is, with a colon, each with its languages: "Report: Tom Field". It opens headlines as well. Folded, sorted. */
const PIECES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['bericht', 'de'],
  ['interview', 'de nl'],
  ['protokoll', 'de'],
  ['report', 'en'],
  ['reportage', 'da de fr nl sv'],
  ['tekst', 'nl'],
]);

/** Where the names begin behind such a word at the start of a stretch; -1 where there is none, or it is of another language. */
export function behindLabel(line: string, from: number, to: number, language: string | null): number {
  const head = /^\s{0,4}([^\s:：,.;|]{4,12})(\s?[:：])?\s+/u.exec(line.slice(from, Math.min(to, from + 24)));
  if (head?.[1] === undefined) return -1;
  const languages = (head[2] === undefined ? PEOPLE : PIECES).get(foldWord(head[1]));
  return languages?.split(' ').includes(language ?? 'en') === true ? from + head[0].length : -1;
}
