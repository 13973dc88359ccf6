/*
 * Every table of words and signs, one behind the other. `normalize.ts` imports them first: so bundlers lay them side by
 * side, where what they share compresses well (a bundle is 3 kB gzip smaller). Relatives stand next to each other.
 */
export * from './repair/mojibake-codecs.js';
export * from './repair/entity-names.js';
export * from './language/alphabets.js';
export * from './language/telling.js';
export * from './language/function-words/other.js';
export * from './language/function-words/arabic.js';
export * from './language/function-words/cyrillic.js';
export * from './language/function-words/latin.js';
export * from './judge/phrases/tables/slavic.js';
export * from './judge/phrases/tables/asian.js';
export * from './judge/phrases/follow-us.js';
export * from './judge/phrases/tables/other-european.js';
export * from './judge/phrases/tables/romance.js';
export * from './judge/phrases/consent-notices.js';
export * from './judge/phrases/tables/germanic.js';
export * from './judge/phrases/tables/english.js';
export * from './judge/phrases/services.js';
export * from './judge/phrases/sections.js';
export * from './fields/page/labels.js';
export * from './fields/names/opener-words.js';
export * from './fields/dates/words.js';
export * from './fields/names/kickers.js';
export * from './fields/names/name-words.js';
export * from './fields/names/given-names.js';
