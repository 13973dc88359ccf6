import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/cli/decode.js';
import { binaryAdvice, sniff } from '../../src/cli/sniff.js';
import { decodeWindows1252 } from '../../src/cli/windows-1252.js';

const folder = new URL('../../fixtures/cli/encodings/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, string>;
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe.each(Object.entries(expected))('%s', (encoding, text) => {
  const bytes = readFileSync(new URL(`${encoding}.txt`, folder));

  test('is told from the bytes alone', () => {
    expect(decode(bytes, null)).toMatchObject({ text });
  });

  test('is read as asked', () => {
    expect(decode(bytes, encoding)).toMatchObject({ text, note: null });
  });
});

type Row = [what: string, bytes: Buffer, asked: string | null, text: string, encoding: string];

describe('the order of evidence', () => {
  test.each<Row>([
    ['plain ASCII is UTF-8', latin1('plain'), null, 'plain', 'utf-8'],
    ['nothing is UTF-8', latin1(''), null, '', 'utf-8'],
    ['a UTF-8 mark is not in the text', latin1('\u00ef\u00bb\u00bfA'), null, 'A', 'utf-8'],
    ['a UTF-16LE mark', latin1('\u00ff\u00feA\u0000'), null, 'A', 'utf-16le'],
    ['a UTF-16BE mark', latin1('\u00fe\u00ff\u0000A'), null, 'A', 'utf-16be'],
    ...['The port is closed.', 'Порт закрито до п’ятниці.', 'Το λιμάνι είναι κλειστό.', 'הנמל סגור עד יום שישי.', 'الميناء مغلق حتى الجمعة', 'बंदरगाह शुक्रवार तक बंद है।', 'ท่าเรือปิดจนถึงวันที่ 24'].flatMap((text): Row[] => [
      [`UTF-16LE without a mark: ${text}`, Buffer.from(text, 'utf16le'), null, text, 'utf-16le'],
      [`UTF-16BE without a mark: ${text}`, Buffer.from(text, 'utf16le').swap16(), null, text, 'utf-16be'],
    ]),
    ['a few controls make no UTF-16', Buffer.from('a\u0004b\u0004 and c\u0000'), null, 'a\u0004b\u0004 and c\u0000', 'utf-8'],
    ['nor do many line breaks', Buffer.from('a\nb\nc\nd\n'.repeat(3)), null, 'a\nb\nc\nd\n'.repeat(3), 'utf-8'],
    ['a mark is stronger than what is asked', latin1('\u00ef\u00bb\u00bf\u00c3\u00a9'), 'windows-1251', 'é', 'utf-8'],
    ['what is asked is stronger than UTF-8', Buffer.from('é'), 'windows-1252', 'Ã©', 'windows-1252'],
    ['the page declares it', latin1('<meta charset="windows-1251">\u00cc\u00ee\u00f1\u00f2'), null, '<meta charset="windows-1251">Мост', 'windows-1251'],
    ['in the older way too', latin1('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\u00ed'), null, '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">М', 'koi8-r'],
    ['or as XML', latin1('<?xml version="1.0" encoding="iso-8859-2"?>\u00b1'), null, '<?xml version="1.0" encoding="iso-8859-2"?>ą', 'iso-8859-2'],
    ['valid UTF-8 is stronger than a one-byte declaration', Buffer.from('<meta charset="iso-8859-1">é'), null, '<meta charset="iso-8859-1">é', 'utf-8'],
    ['a declaration nobody knows is passed over', Buffer.from('<meta charset="klingon">é'), null, '<meta charset="klingon">é', 'utf-8'],
    ['one accent in Latin text', latin1('A caf\u00e9 in the old town was closed on Monday after a fire, the owner said.'), null, 'A café in the old town was closed on Monday after a fire, the owner said.', 'ISO-8859-1'],
  ])('%s', (_, bytes, asked, text, encoding) => {
    expect(decode(bytes, asked)).toMatchObject({ text, encoding });
  });

  test('a few broken bytes do not make UTF-8 something else', () => {
    const bytes = Buffer.concat([Buffer.from('Brücke über Flüsse für Bürger, „öfter“ '), Buffer.from([0xc3])]);
    expect(decode(bytes, null)).toEqual({
      text: 'Brücke über Flüsse für Bürger, „öfter“ \ufffd',
      encoding: 'utf-8',
      note: expect.stringContaining('U+FFFD') as string,
    });
  });

  test('what is asked must fit', () => {
    expect(decode(latin1('caf\u00e9'), 'utf-8')).toEqual({ error: expect.stringContaining('is not utf-8') as string });
  });

  test('UTF-32 is refused with a way out', () => {
    expect(decode(latin1('\u00ff\u00fe\u0000\u0000A\u0000\u0000\u0000'), null)).toEqual({ error: expect.stringContaining('iconv') as string });
  });

  test('any bytes at all give text', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3)) & 0xff);
    expect(decode(bytes, null)).toHaveProperty('text');
  });
});

test('windows-1252 is read as the Encoding Standard says, all 256 bytes', () => {
  const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(all).toHaveLength(256);
  expect(all.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  expect(all.slice(0xa0)).toBe(Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).join(''));
});

describe('text or HTML', () => {
  test.each<[what: string, text: string, name: string, kind: 'text' | 'html']>([
    ['a document type', '<!DOCTYPE html><p>Hi', '-', 'html'],
    ['a root after a comment', '\n<!-- x -->\n<HTML lang="en">', '-', 'html'],
    ['XHTML', '<?xml version="1.0"?>\n<html xmlns="x">', '-', 'html'],
    ['a document, whatever the name says', '<!doctype html><p>Hi', 'page.txt', 'html'],
    ['a fragment with structure', '<div><p>One</p><p>Two</p></div>', '-', 'html'],
    ['a fragment named .html', 'One<br>Two', 'page.HTML', 'html'],
    ['prose named .html', 'No tags here, 1 < 2.', 'page.html', 'text'],
    ['prose', 'A bridge was closed.', '-', 'text'],
    ['prose about tags', 'Use <p> for paragraphs, <div> for the rest, and <span> within.', '-', 'text'],
    ['a fragment named .txt', '<div><p>One</p><p>Two</p></div>', 'dump.txt', 'text'],
    ['an unclosed comment', '<!-- never closed', '-', 'text'],
    ['other XML', '<?xml version="1.0"?><rss><p>x</p></rss>', '-', 'text'],
    ['nothing', '', '-', 'text'],
  ])('%s', (_, text, name, kind) => {
    expect(sniff(text, name, 'auto')).toBe(kind);
  });

  test('the caller is believed', () => {
    expect(sniff('<!doctype html>', 'a.html', 'text')).toBe('text');
    expect(sniff('prose', 'a.txt', 'html')).toBe('html');
  });
});

test.each([
  ['gzip', '\u001f\u008b\u0008', /gunzip/],
  ['PDF', '%PDF-1.7', /pdftotext/],
  ['ZIP', 'PK\u0003\u0004', /office/],
  ['PNG', '\u0089PNG\r\n', /picture/],
])('%s is not text', (_, start, advice) => {
  expect(binaryAdvice(latin1(start))).toMatch(advice);
});

test('text is not taken for a binary file', () => {
  for (const start of ['BZ', 'PK is short for', '%PD', '']) expect(binaryAdvice(latin1(start))).toBeNull();
});
