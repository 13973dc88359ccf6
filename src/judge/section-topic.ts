import type { BlockFacts } from './facts/block-facts.js';

/** A thread shows itself in so many blocks below its heading. */
const NEAR = 12;
/** The first sentence of a section has so many words. */
const SENTENCE = 5;
/** The sentence names its subject among its first words: "Los comentarios son notas". */
const OPENING = 2;

/** So many of its words tell whose comments they are. */
const TELLING = 14;

/** What sites say of their readers' comments, not what a tutorial says of those in code; folded beginnings. */
const OF_READERS =
  /\b(?:abus|account|appear|approv|clos|deaktiviert|disabled|forum|freigeschaltet|geschlossen|cerrad|desactivad|désactivé|fermé|chius|disattivat|logg?(?:ed)? in|login|moder|modér|netiquette|off\b|offensive|opinions|polic|posted|publi|readers|regist|removed|review|sign (?:in|up)|spam|subject to|turned|utilisateur|visib|welcome|лиш|закрыт|модер|отключен)/u;

/**
 * True for a heading that names a widget elsewhere, and here what its section is about: "Comments" over "Comments start
 * with a hash sign." A heading of readers' comments has names and dates below it, or words to readers.
 */
export function isTopic(facts: readonly BlockFacts[], at: number): boolean {
  const heading = facts[at];
  const next = facts[at + 1];
  const word = heading?.tokens.at(-1) ?? '';
  if (heading?.phrases.role !== 'comments' || heading.tokens.length > 2 || next === undefined || word.length < 5) return false;
  const { tokens, own, phrases } = next;
  if (phrases.whole !== null || own.ending !== 1 || tokens.length < SENTENCE || !tokens.slice(0, OPENING).includes(word)) return false;
  if (OF_READERS.test(tokens.slice(0, TELLING).join(' '))) return false;
  return facts
    .slice(at + 2, at + NEAR)
    .every(({ stamp, phrases: below }) => stamp === 0 && below.whole?.kind !== 'comments' && below.role !== 'comments');
}
