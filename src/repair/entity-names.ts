/**
 * The named entities that occur in text: all of HTML 4 and those of HTML 5 that people and programs
 * write (punctuation, spaces, Latin letters). Source: the HTML standard's table of named character
 * references (WHATWG). The full table of 2,125 names costs 13 kB gzip; the names left out belong to
 * mathematics.
 */

/** A name and its character take turns, sorted by name, upper case first. */
const rows: readonly string[] = [
  'AElig Æ AMP & COPY © Dagger ‡ Dstrok Đ ETH Ð GT > Hstrok Ħ LT < Lstrok Ł NewLine \u000a OElig Œ Oslash Ø',
  'Prime ″ QUOT " REG ® THORN Þ TRADE ™ Tab \u0009 Tstrok Ŧ ZeroWidthSpace \u200b acute ´ aelig æ alefsym ℵ',
  'amp & and ∧ ang ∠ apos \' ast * asymp ≈ bdquo „ breve ˘ brvbar ¦ bsol \\ bull • bullet • cap ∩ caron ˇ',
  'cedil ¸ cent ¢ check ✓ cir ○ circ ˆ clubs ♣ colon : comma , commat @ cong ≅ copy © crarr ↵ cross ✗ cup ∪',
  'curren ¤ dArr ⇓ dagger † darr ↓ deg ° diams ♦ div ÷ dollar $ dot ˙ dstrok đ empty ∅ emsp \u2003',
  'ensp \u2002 equals = equiv ≡ eth ð euro € excl ! exist ∃ female ♀ fnof ƒ forall ∀ frac12 ½ frac13 ⅓',
  'frac14 ¼ frac15 ⅕ frac18 ⅛ frac23 ⅔ frac34 ¾ frac38 ⅜ frac58 ⅝ frac78 ⅞ frasl ⁄ ge ≥ grave ` gt > hArr ⇔',
  'hairsp \u200a half ½ harr ↔ hearts ♥ hellip … hstrok ħ hyphen ‐ iexcl ¡ image ℑ imath ı infin ∞ int ∫',
  'iquest ¿ isin ∈ lArr ⇐ lang 〈 laquo « larr ← lbrace { lbrack [ lceil ⌈ ldquo “ ldquor „ le ≤ lfloor ⌊',
  'lowast ∗ lowbar _ loz ◊ lpar ( lrm \u200e lsaquo ‹ lsquo ‘ lsquor ‚ lstrok ł lt < macr ¯ male ♂ mdash —',
  'micro µ middot · minus − nabla ∇ nbsp \u00a0 ndash – ne ≠ ni ∋ not ¬ notin ∉ nsub ⊄ num # numero №',
  'oelig œ ogon ˛ oline ‾ oplus ⊕ or ∨ ordf ª ordm º oslash ø otimes ⊗ para ¶ part ∂ percnt % period .',
  'permil ‰ perp ⊥ piv ϖ plus + plusmn ± pm ± pound £ prime ′ prod ∏ prop ∝ quest ? quot " rArr ⇒ radic √',
  'rang 〉 raquo » rarr → rbrace } rbrack ] rceil ⌉ rdquo ” real ℜ reg ® rfloor ⌋ ring ˚ rlm \u200f rpar )',
  'rsaquo › rsquo ’ sbquo ‚ sdot ⋅ sect § semi ; sharp ♯ shy \u00ad sigmaf ς sim ∼ sol / spades ♠ star ☆',
  'starf ★ sub ⊂ sube ⊆ sum ∑ sup ⊃ sup1 ¹ sup2 ² sup3 ³ supe ⊇ szlig ß there4 ∴ thetasym ϑ thinsp \u2009',
  'thorn þ tilde ˜ times × trade ™ tstrok ŧ uArr ⇑ uarr ↑ uml ¨ upsih ϒ vert | weierp ℘ yen ¥ zwj \u200d',
  'zwnj \u200c',
];

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
const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega';

/** Characters by the name of their entity, without `&` and `;`. Case counts. */
export const namedEntities: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const table = new Map<string, string>();
  const words = rows.join(' ').split(' ');
  for (let i = 0; i + 1 < words.length; i += 2) table.set(words[i] as string, words[i + 1] as string);
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
