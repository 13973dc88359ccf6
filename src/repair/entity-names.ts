/**
 * The named entities that occur in text: Latin and Greek letters, punctuation, arrows and the signs that
 * people and programs write. Source: the HTML standard's table of named character
 * references (WHATWG). The full table of 2,125 names costs 13 kB gzip; the names left out belong to
 * mathematics and to dingbats.
 */

/** A name and its character take turns, sorted by name, upper case first. */
const rows: readonly string[] = [
  'AElig Æ AMP & COPY © Dagger ‡ ETH Ð GT > LT < Lstrok Ł NewLine \u000a OElig Œ Oslash Ø Prime ″ QUOT " REG ®',
  "THORN Þ TRADE ™ Tab \u0009 ZeroWidthSpace \u200b aelig æ amp & apos ' ast * asymp ≈ bdquo „ bsol \\ bull •",
  'bullet • circ ˆ colon : comma , commat @ dagger † darr ↓ div ÷ dollar $ emsp \u2003 ensp \u2002 equals = equiv ≡',
  'eth ð euro € excl ! frac13 ⅓ frac23 ⅔ frasl ⁄ ge ≥ grave ` gt > harr ↔ hearts ♥ hellip … infin ∞ int ∫ larr ←',
  'lbrace { lbrack [ ldquo “ le ≤ lowbar _ lpar ( lrm \u200e lsaquo ‹ lsquo ‘ lstrok ł lt < mdash — minus − ndash –',
  'ne ≠ num # oelig œ oslash ø percnt % period . permil ‰ plus + prime ′ quest ? quot " radic √ rarr → rbrace }',
  'rbrack ] rdquo ” rlm \u200f rpar ) rsaquo › rsquo ’ sbquo ‚ semi ; sol / sum ∑ szlig ß thinsp \u2009 thorn þ',
  'tilde ˜ times × trade ™ uarr ↑ vert | zwj \u200d zwnj \u200c',
];

/** From U+00A0 to U+00BF. */
const signs =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Letters with a mark are named after both, `eacute` for é: the mark's name, its code, the letters. */
const accented: readonly (readonly [name: string, mark: string, letters: string])[] = [
  ['acute', '\u0301', 'ACEILNORSUYZaceilnorsuyz'],
  ['breve', '\u0306', 'AGUagu'],
  ['caron', '\u030c', 'CDELNRSTZcdelnrstz'],
  ['cedil', '\u0327', 'CGKLNRSTcklnrst'],
  ['circ', '\u0302', 'ACEGIOSUWYacegiosuwy'],
  ['dblac', '\u030b', 'OUou'],
  ['dot', '\u0307', 'CEGIZcegz'],
  ['grave', '\u0300', 'AEIOUaeiou'],
  ['macr', '\u0304', 'AEIOUaeiou'],
  ['ogon', '\u0328', 'AEIUaeiu'],
  ['ring', '\u030a', 'AUau'],
  ['tilde', '\u0303', 'ANOano'],
  ['uml', '\u0308', 'AEIOUYaeiouy'],
];

/** Greek capitals from U+0391 on; `Beta` has its small letter in `beta`. */
const greek = 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega';

/** Characters by the name of their entity, without `&` and `;`. Case counts. */
export const namedEntities: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const table = new Map<string, string>();
  const words = rows.join(' ').split(' ');
  for (let i = 0; i + 1 < words.length; i += 2) table.set(words[i] as string, words[i + 1] as string);
  signs.split(' ').forEach((name, at) => table.set(name, String.fromCharCode(0xa0 + at)));
  for (const [name, mark, letters] of accented) {
    for (const letter of letters) table.set(letter + name, (letter + mark).normalize('NFC'));
  }
  greek.split(' ').forEach((name, at) => {
    // U+03A2, between Rho and Sigma, is no letter.
    const capital = String.fromCharCode(0x391 + at + (at > 16 ? 1 : 0));
    table.set(name, capital).set(name.toLowerCase(), capital.toLowerCase());
  });
  return table;
})();
