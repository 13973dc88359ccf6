import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { decodeWindows1252 } from './windows-1252.js';

export type Decoded =
  | { readonly text: string; readonly encoding: string; /** What a person should know. */ readonly note: string | null }
  | { readonly error: string };

/** Signatures at the start of a file, the longer ones first: FF FE begins both UTF-16 and UTF-32. */
const SIGNATURES: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings whose every character takes one byte accept any bytes: what a page declares of them proves little. */
const MULTI_BYTE = /^(?:gb|big5|euc-|shift_jis|iso-2022)/;

/** Bytes looked at to detect an encoding; a detector reads some 2 MB a second. */
const SAMPLE = 64 * 1024;

/**
 * Turns a file's bytes into text. Asks in this order: its signature (byte order mark), the caller, the page's own
 * declaration, whether it is UTF-8, and only then a detector. The signature is no part of the text.
 */
export function decode(bytes: Uint8Array, asked: string | null): Decoded {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return signature[0] === 'utf-32' ? { error: UTF_32 } : lossy(bytes, signature[0]);
  if (asked !== null) {
    const text = strict(bytes, asked);
    if (text === null) return { error: `is not ${asked}; leave --encoding out to have it told, or give the right one` };
    return { text, encoding: asked, note: null };
  }
  const declared = declaration(bytes);
  if (declared !== null && (MULTI_BYTE.test(declared) || !isUtf8(bytes))) {
    const text = strict(bytes, declared);
    if (text !== null) return { text, encoding: declared, note: null };
  }
  const wide = unsignedUtf16(bytes);
  if (wide !== null) return lossy(bytes, wide);
  const japanese = startsIso2022Jp(bytes) ? strict(bytes, 'iso-2022-jp') : null;
  if (japanese !== null) return { text: japanese, encoding: 'iso-2022-jp', note: null };
  if (isUtf8(bytes)) return lossy(bytes, 'utf-8');
  return brokenUtf8(bytes) ?? detect(bytes);
}

const UTF_32 = 'is UTF-32; convert it first, as in `iconv -f UTF-32 -t UTF-8`';

/** Every byte that does not fit becomes U+FFFD, and the note says how many. */
function lossy(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const clean = strict(bytes, encoding) !== null;
  return { text, encoding, note: clean ? null : `holds bytes that are not ${encoding}; they were read as U+FFFD` };
}

function strict(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that HTML or XML names in its first kilobytes, by its standard name. */
function declaration(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const match =
    /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head) ??
    /^\s{0,99}<\?xml\s[^>]{0,99}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(head);
  try {
    const encoding = match?.[1] === undefined ? null : new TextDecoder(match[1]).encoding;
    // Whoever can read the declaration as ASCII does not read UTF-16 (Encoding Standard, "prescan").
    return encoding?.startsWith('utf-16') === true ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** UTF-16 of alphabets has its high bytes below this, which no other text is full of: Latin 0, Cyrillic 4, Devanagari 9, Thai 14. */
const HIGH = 0x10;

/** UTF-16 without its mark: every other byte is a high one, and NUL where spaces and digits stand. Han and Hangul are not told. */
function unsignedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096);
  const side = (first: 0 | 1): Uint8Array => head.filter((_, at) => at % 2 === first);
  const [even, odd] = [side(0), side(1)];
  const high = (half: Uint8Array): number => half.reduce((count, byte) => count + (byte < HIGH ? 1 : 0), 0);
  const isHigh = (half: Uint8Array, other: Uint8Array): boolean =>
    half.includes(0) && high(half) * 10 > half.length * 4 && high(other) * 3 < high(half);
  if (isHigh(odd, even)) return 'utf-16le';
  return isHigh(even, odd) ? 'utf-16be' : null;
}

/** ISO-2022-JP is ASCII, and so valid UTF-8, with ESC $ @ or ESC $ B where kanji begin. */
function startsIso2022Jp(bytes: Uint8Array): boolean {
  const escape = bytes.indexOf(0x1b);
  return escape !== -1 && bytes[escape + 1] === 0x24 && (bytes[escape + 2] === 0x40 || bytes[escape + 2] === 0x42);
}

/** UTF-8 with a few broken bytes, as cut-off or patched-up files have; `null` if too much is broken for that. */
function brokenUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = lossy(bytes, 'utf-8');
  if (!('text' in decoded)) return null;
  const broken = decoded.text.match(/\ufffd/g)?.length ?? 0;
  const foreign = decoded.text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return foreign >= 4 * broken ? decoded : null;
}

/** The detector's best guess that can be read at all; windows-1252, the most frequent, if it has none. */
function detect(bytes: Uint8Array): Decoded {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1024);
  for (const { name } of analyse(bytes.subarray(first, first + SAMPLE))) {
    const text = strict(bytes, name);
    if (text !== null) return { text, encoding: name, note: guessed(name) };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', note: guessed('windows-1252') };
}

function guessed(encoding: string): string {
  return `was read as ${encoding}, which is a guess; if it looks wrong, name the encoding with --encoding`;
}
