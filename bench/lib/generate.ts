import type { Random } from './random.js';

/** Lines as scraped articles have them, wanted and unwanted, in several languages. */
// prettier-ignore
export const LINES = [
  '0 Comments', '1 comment', '12,345 Kommentare', '2 hours ago', '3 min read', 'Advertisement', '[Advertisement]',
  'Post a Comment', 'Leave a Reply', 'Read more', 'Read More »', 'Related Articles', 'Share on Facebook',
  'Share this:', 'Sign up for our newsletter', 'Skip to content', 'Subscribe', 'Tags: news, world', 'Accept all cookies',
  'By Jane Doe', 'By Jane Doe and John Q. Public, Staff Writer', 'Von Anna Müller', 'Par Jean-Luc O’Neil', '文/王小明',
  'Published: 19 November 2019, 9:30 am CET', 'Updated Nov. 3, 2024', '2019-11-19T09:30:00+01:00', '03/04/05', '2024年1月2日',
  'KYIV (Reuters) - The ministry said on Monday that talks would resume.', 'Photo: AFP / Getty Images', '© 2024 Example Ltd.',
  'The council voted on Tuesday to close the old bridge, which engineers had called unsafe for years.',
  '“We did not expect this,” she said. “Nobody did.”', 'Der Rat stimmte am Dienstag für die Schließung der Brücke.',
  'Совет проголосовал во вторник за закрытие старого моста.', '市議会は火曜日に古い橋の閉鎖を決定した。', 'صوّت المجلس يوم الثلاثاء على إغلاق الجسر القديم.',
  'המועצה הצביעה ביום שלישי.', 'สภาลงมติเมื่อวันอังคารให้ปิดสะพานเก่า', '- a first point', '   * a bullet', '1. one', '2) two', '> quoted', '> > twice',
  '| a | b |', 'a\tb\tc', '```', '    indented code();', '---', '***', '_____', '=====', '# Heading', 'Home | News | Sport', 'Page 1 of 3',
  '&amp;amp;nbsp; &lt;b&gt; &#x200B; &#39;', 'cafÃ© â€œquotedâ€\u009d', '<p>para</p><!-- x -->', '<script>alert(1)</script>', 'https://example.com/a?b=c#d',
] as const;

// prettier-ignore
export const ENDS = ['\n', '\n', '\n', '\n\n', '\n \n', '\n\u00a0\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n\n\n\n', '', ' '] as const;

// prettier-ignore
export const ODD = [
  '\u00a0', '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u202e', '\u202d', '\u202c', '\u2066', '\u2069', '\u061c', '\u200e',
  '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0080', '\ufffd', '\ufffe', '\ud800', '\udc00', '\udbff\udfff', '\u0301', '\u0301\u0301\u0301',
  '\u{e0001}', '\u{e0041}', '\u3000', '\u2009', '\u202f', '\t', '  ', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1f1e9}\u{1f1ea}', '\ufe0f', 'İ', 'ß', 'ſ', 'ﬁ', '㎏', '½',
] as const;

/** Ranges to draw single code points from: ASCII, Latin, combining, Greek to Indic, punctuation, symbols, CJK, Hangul, surrogates, private, beyond. */
// prettier-ignore
const RANGES = [
  [0x00, 0x7f], [0x80, 0x24f], [0x300, 0x36f], [0x370, 0x1fff], [0x2000, 0x206f], [0x2070, 0x2bff], [0x2e80, 0x9fff],
  [0xac00, 0xd7ff], [0xd800, 0xdfff], [0xe000, 0xffff], [0x10000, 0x1ffff], [0xe0000, 0xe01ef], [0x20000, 0x10ffff],
] as const;

/** One generated source of 1 to about 40 lines, out of the lines above, naughty pieces, odd characters and slices of real dumps. */
export function generate(random: Random, naughty: readonly string[], dumps: readonly string[]): string {
  const lines = 1 + Math.floor(random.next() ** 2 * 40);
  let text = random.next() < 0.05 ? '\ufeff' : '';
  for (let i = 0; i < lines; i += 1) text += oneLine(random, naughty, dumps) + random.pick(ENDS);
  for (let i = random.below(4); i > 0; i -= 1) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + random.pick(ODD) + text.slice(at + random.below(3));
  }
  return text;
}

function oneLine(random: Random, naughty: readonly string[], dumps: readonly string[]): string {
  const kind = random.next();
  if (kind < 0.45) return random.pick(LINES);
  if (kind < 0.6 && naughty.length > 0) return random.pick(naughty);
  if (kind < 0.7 && dumps.length > 0) {
    const dump = random.pick(dumps);
    const from = random.below(dump.length);
    return dump.slice(from, from + random.below(300));
  }
  if (kind < 0.78) return `${random.pick(LINES)} ${random.pick(LINES)}`;
  if (kind < 0.86) return Array.from({ length: 1 + random.below(12) }, () => codePoint(random)).join('');
  if (kind < 0.93) return random.pick(ODD).repeat(1 + random.below(6));
  if (kind < 0.96) return random.pick(['-', '|', '<', '&', '"', 'Ã', '*', '>', '\t', 'a ']).repeat(1 + random.below(80));
  return '';
}

function codePoint(random: Random): string {
  const [from, to] = random.pick(RANGES);
  return String.fromCodePoint(from + random.below(to - from + 1));
}
