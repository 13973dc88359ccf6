/**
 * The named entities that occur in text: all of HTML 4 and those of HTML 5 that people and programs
 * write (punctuation, spaces, arrows, Latin letters). A name and its character take turns, sorted by
 * name, upper case first. Source: the HTML standard's table of named character references (WHATWG).
 * The full table of 2,125 names costs 13 kB gzip; the names left out belong to mathematics.
 */
const rows: readonly string[] = [
  'AElig Æ AMP & Aacute Á Abreve Ă Acirc Â Agrave À Alpha Α Amacr Ā Aogon Ą ApplyFunction \u2061',
  'Aring Å Atilde Ã Auml Ä Beta Β COPY © Cacute Ć Ccaron Č Ccedil Ç Ccirc Ĉ Cdot Ċ Chi Χ Dagger ‡',
  'Dcaron Ď Delta Δ Dot ¨ Dstrok Đ ETH Ð Eacute É Ecaron Ě Ecirc Ê Edot Ė Egrave È Emacr Ē Eogon Ę',
  'Epsilon Ε Eta Η Euml Ë GT > Gamma Γ Gbreve Ğ Gcedil Ģ Gcirc Ĝ Gdot Ġ Hat ^ Hstrok Ħ Iacute Í',
  'Icirc Î Idot İ Igrave Ì Imacr Ī InvisibleComma \u2063 InvisibleTimes \u2062 Iogon Į Iota Ι Iuml Ï',
  'Kappa Κ Kcedil Ķ LT < Lacute Ĺ Lambda Λ Lcaron Ľ Lcedil Ļ Lmidot Ŀ Lstrok Ł MediumSpace \u205f Mu Μ',
  'Nacute Ń Ncaron Ň Ncedil Ņ NewLine \u000a NoBreak \u2060 NonBreakingSpace \u00a0 Ntilde Ñ Nu Ν',
  'OElig Œ Oacute Ó Ocirc Ô Odblac Ő Ograve Ò Omacr Ō Omega Ω Omicron Ο Oslash Ø Otilde Õ Ouml Ö Phi Φ',
  'Pi Π Prime ″ Psi Ψ QUOT " REG ® Racute Ŕ Rcaron Ř Rcedil Ŗ Rho Ρ Sacute Ś Scaron Š Scedil Ş Scirc Ŝ',
  'Sigma Σ THORN Þ TRADE ™ Tab \u0009 Tau Τ Tcaron Ť Tcedil Ţ Theta Θ Tstrok Ŧ Uacute Ú Ubreve Ŭ',
  'Ucirc Û Udblac Ű Ugrave Ù Umacr Ū Uogon Ų Upsilon Υ Uring Ů Uuml Ü Wcirc Ŵ Xi Ξ Yacute Ý Ycirc Ŷ',
  'Yuml Ÿ Zacute Ź Zcaron Ž Zdot Ż ZeroWidthSpace \u200b Zeta Ζ aacute á abreve ă acirc â acute ´',
  'aelig æ agrave à alefsym ℵ alpha α amacr ā amp & and ∧ ang ∠ aogon ą apos \' approx ≈ aring å ast *',
  'asymp ≈ atilde ã auml ä bdquo „ beta β bigcirc ◯ blacksquare ▪ blk14 ░ breve ˘ brvbar ¦ bsol \\ ',
  'bull • bullet • cacute ć cap ∩ caron ˇ ccaron č ccedil ç ccirc ĉ cdot ċ cedil ¸ cent ¢ centerdot ·',
  'check ✓ checkmark ✓ chi χ cir ○ circ ˆ clubs ♣ colon : comma , commat @ cong ≅ copy © copysr ℗',
  'crarr ↵ cross ✗ cup ∪ curren ¤ dArr ⇓ dagger † darr ↓ dash ‐ dblac ˝ dcaron ď deg ° delta δ diams ♦',
  'die ¨ div ÷ divide ÷ dollar $ dot ˙ downarrow ↓ dstrok đ dtri ▿ dtrif ▾ eacute é ecaron ě ecirc ê',
  'edot ė egrave è emacr ē empty ∅ emsp \u2003 emsp13 \u2004 emsp14 \u2005 ensp \u2002 eogon ę',
  'epsilon ε equals = equiv ≡ eta η eth ð euml ë euro € excl ! exist ∃ female ♀ ffilig ﬃ fflig ﬀ',
  'ffllig ﬄ filig ﬁ flat ♭ fllig ﬂ fnof ƒ forall ∀ frac12 ½ frac13 ⅓ frac14 ¼ frac15 ⅕ frac18 ⅛',
  'frac23 ⅔ frac34 ¾ frac38 ⅜ frac58 ⅝ frac78 ⅞ frasl ⁄ gamma γ gbreve ğ gcirc ĝ gdot ġ ge ≥ geq ≥',
  'grave ` gt > hArr ⇔ hairsp \u200a half ½ harr ↔ hearts ♥ hellip … horbar ― hstrok ħ hyphen ‐',
  'iacute í icirc î iexcl ¡ igrave ì imacr ī image ℑ imath ı infin ∞ inodot ı int ∫ iogon į iota ι',
  'iquest ¿ isin ∈ iuml ï kappa κ kcedil ķ lArr ⇐ lacute ĺ lambda λ lang 〈 laquo « larr ← lbrace {',
  'lbrack [ lcaron ľ lcedil ļ lceil ⌈ lcub { ldquo “ ldquor „ le ≤ leftarrow ← leq ≤ lfloor ⌊ lmidot ŀ',
  'lowast ∗ lowbar _ loz ◊ lpar ( lrm \u200e lsaquo ‹ lsqb [ lsquo ‘ lsquor ‚ lstrok ł lt < ltri ◃',
  'ltrif ◂ macr ¯ male ♂ mdash — micro µ middot · minus − mldr … mu μ nabla ∇ nacute ń napos ŉ',
  'natural ♮ nbsp \u00a0 ncaron ň ncedil ņ ndash – ne ≠ ni ∋ nldr ‥ not ¬ notin ∉ nsub ⊄ ntilde ñ nu ν',
  'num # numero № numsp \u2007 oacute ó ocirc ô odblac ő oelig œ ogon ˛ ograve ò oline ‾ omacr ō',
  'omega ω omicron ο oplus ⊕ or ∨ ordf ª ordm º oslash ø otilde õ otimes ⊗ ouml ö para ¶ part ∂',
  'percnt % period . permil ‰ perp ⊥ phi φ phone ☎ pi π piv ϖ plus + plusmn ± pm ± pound £ prime ′',
  'prod ∏ prop ∝ psi ψ puncsp \u2008 quest ? quot " rArr ⇒ racute ŕ radic √ rang 〉 raquo » rarr →',
  'rbrace } rbrack ] rcaron ř rcedil ŗ rceil ⌉ rcub } rdquo ” rdquor ” real ℜ reg ® rfloor ⌋ rho ρ',
  'rightarrow → ring ˚ rlm \u200f rpar ) rsaquo › rsqb ] rsquo ’ rsquor ’ rtri ▹ rtrif ▸ sacute ś',
  'sbquo ‚ scaron š scedil ş scirc ŝ sdot ⋅ sect § semi ; sharp ♯ shy \u00ad sigma σ sigmaf ς sim ∼',
  'sol / spades ♠ squ □ square □ squf ▪ star ☆ starf ★ sub ⊂ sube ⊆ sum ∑ sung ♪ sup ⊃ sup1 ¹ sup2 ²',
  'sup3 ³ supe ⊇ szlig ß tau τ tcaron ť tcedil ţ there4 ∴ theta θ thetasym ϑ thinsp \u2009 thorn þ',
  'tilde ˜ times × trade ™ tstrok ŧ uArr ⇑ uacute ú uarr ↑ ubreve ŭ ucirc û udblac ű ugrave ù umacr ū',
  'uml ¨ uogon ų uparrow ↑ upsih ϒ upsilon υ uring ů utri ▵ utrif ▴ uuml ü verbar | vert | wcirc ŵ',
  'weierp ℘ xcirc ◯ xi ξ yacute ý ycirc ŷ yen ¥ yuml ÿ zacute ź zcaron ž zdot ż zeta ζ zwj \u200d',
  'zwnj \u200c',
];

/** Characters by the name of their entity, without `&` and `;`. Case counts. */
export const namedEntities: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const table = new Map<string, string>();
  for (const row of rows) {
    const words = row.split(' ');
    for (let i = 0; i + 1 < words.length; i += 2) table.set(words[i] as string, words[i + 1] as string);
  }
  return table;
})();
