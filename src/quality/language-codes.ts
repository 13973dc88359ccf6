/**
 * Codes of three letters, and old ones, by those of two letters that the library gives: ISO 639-2 for terms and for
 * catalogues, ISO 639-3 where it parts a language, withdrawn codes.
 */
const CODES = `
  af:afr ar:ara:arb az:aze:azj be:bel bg:bul bn:ben bo:tib:bod ca:cat cs:cze:ces cy:wel:cym da:dan de:ger:deu dv:div el:gre:ell en:eng
  es:spa et:est:ekk eu:baq:eus fa:per:fas:pes fi:fin fil:tgl:tl fr:fre:fra ga:gle gl:glg gu:guj he:heb:iw hi:hin hr:hrv:scr hu:hun hy:arm:hye
  id:ind:in is:ice:isl it:ita ja:jpn ka:geo:kat kk:kaz km:khm kn:kan ko:kor lo:lao lt:lit lv:lav:lvs mk:mac:mkd ml:mal mr:mar ms:may:msa:zsm
  my:bur:mya nb:nob:nor:no ne:nep:npi nl:dut:nld nn:nno or:ori:ory pa:pan pl:pol pt:por ro:rum:ron:mo:mol ru:rus si:sin sk:slo:slk sl:slv
  sq:alb:sqi:als sr:srp:scc:sh sv:swe sw:swa:swh ta:tam te:tel th:tha tr:tur uk:ukr ur:urd vi:vie yi:yid:ji zh:chi:zho:cmn
`;

const BASES: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    CODES.trim()
      .split(/\s+/)
      .flatMap((row) => {
        const [base = '', ...others] = row.split(':');
        return others.map((other) => [other, base] as const);
      }),
  ))();

/** Codes that name no language: unknown, several, none, others; `qaa` to `qtz` are for private use. */
const NO_LANGUAGE = /^(?:und|mul|zxx|mis|root|q[a-t][a-z])$/;

/**
 * The base of a language tag under the code that the library gives; `null` where the tag names no language.
 *
 * @example
 * ```ts
 * languageBase('deu-AT'); // 'de'
 * languageBase('mo'); // 'ro'
 * languageBase('und'); // null
 * ```
 */
export function languageBase(tag: string): string | null {
  const base = (tag.split('-', 1)[0] ?? '').toLowerCase();
  return base === '' || base === 'x' || base === 'i' || NO_LANGUAGE.test(base) ? null : (BASES.get(base) ?? base);
}
