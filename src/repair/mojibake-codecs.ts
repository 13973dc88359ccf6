/**
 * The single-byte encodings that UTF-8 is mistaken for, bytes 0x80-0xFF each.
 *
 * Where a code page leaves a byte undefined, Latin-1's character of the same number stands. Source: the Unicode consortium's mapping tables (MAPPINGS/VENDORS, ISO8859).
 */
export interface Codec {
  /** The name the IANA registry gives it. */
  readonly name: string;
  /** 128 characters: what the bytes 0x80 to 0xFF read as. */
  readonly table: string;
  /** Whether stray C1 controls count as the byte of the same number: Latin-1 and Windows often mix. */
  readonly mixesC1: boolean;
}

/**
 * A table as another one with changes: each starts at a byte (two hexadecimal digits) and gives what it
 * and the next bytes show; `c0А-я` gives a stretch of Unicode by its ends.
 */
function changed(table: string, changes: string): string {
  const chars = table.split('');
  for (const change of changes.split(' ')) {
    const first = change.charCodeAt(2);
    const count = change[3] === '-' ? change.charCodeAt(4) - first + 1 : 0;
    const shown = count > 0 ? Array.from({ length: count }, (_, i) => String.fromCharCode(first + i)) : change.slice(2).split('');
    chars.splice(Number.parseInt(change.slice(0, 2), 16) - 0x80, shown.length, ...shown);
  }
  return chars.join('');
}

const latin1 = /* @__PURE__ */ (() => String.fromCharCode(...Array.from({ length: 128 }, (_, i) => 0x80 + i)))();
const windows1252 = /* @__PURE__ */ changed(latin1, '80€ 82‚ƒ„…†‡ˆ‰Š‹Œ 8eŽ 91‘’“”•–—˜™š›œ 9ežŸ');
const latin2 = /* @__PURE__ */ changed(
  latin1,
  'a1Ą˘Ł a5ĽŚ a9ŠŞŤŹ aeŽŻ b1ą˛ł b5ľśˇ b9šşťź˝žżŔ c3Ă c5ĹĆ c8Č caĘ ccĚ cfĎĐŃŇ d5Ő d8ŘŮ dbŰ deŢ e0ŕ e3ă e5ĺć e8č eaę ecě efďđńň f5ő f8řů fbű feţ˙',
);

/** In order of preference where two encodings explain a line equally well: most frequent first. */
// prettier-ignore
export const codecs: readonly Codec[] = /* @__PURE__ */ (
  [
    ['windows-1252', windows1252, ''],
    ['windows-1254', windows1252, '8e\u008e 9e\u009e d0Ğ ddİŞ f0ğ fdış'],
    ['windows-1257', latin1, '80€ 82‚ 84„…†‡ 89‰ 8b‹ 8d¨ˇ¸ 91‘’“”•–— 99™ 9b› 9d¯˛ a8Ø aaŖ afÆ b8ø baŗ bfæĄĮĀĆ c6ĘĒČ caŹĖĢĶĪĻŠŃŅ d4Ō d8ŲŁŚŪ ddŻŽ e0ąįāć e6ęēč eaźėģķīļšńņ f4ō f8ųłśū fdżž˙'],
    ['windows-1250', latin2, '80€ 82‚ 84„…†‡ 89‰Š‹ŚŤŽŹ 91‘’“”•–— 99™š›śťžź a1ˇ a5Ą¦ a9© ab«¬ ae® b1± b5µ¶· b9ą bb»Ľ beľ'],
    ['iso-8859-2', latin2, ''],
    ['windows-1251', latin1, '80ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— 99™љ›њќћџ a1ЎўЈ a5Ґ a8Ё aaЄ afЇ b2Ііґ b8ё№є bcјЅѕї c0А-я'],
    ['windows-1253', latin1, '80€ 82‚ƒ„…†‡ 89‰ 8b‹ 91‘’“”•–— 99™ 9b› a1΅Ά af― b4΄ b8Έ-Ί bcΌ beΎ-Ρ d3Σ-ώ'],
    ['macintosh', latin1, '80ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†° a4§•¶ß® aa™´¨≠ÆØ∞ b2≤≥¥ b6∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'],
    ['ibm437', latin1, '80ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'],
  ] as const
).map(([name, table, changes]) => ({
  name,
  table: changes === '' ? table : changed(table, changes),
  mixesC1: name !== 'macintosh' && name !== 'ibm437',
}));
