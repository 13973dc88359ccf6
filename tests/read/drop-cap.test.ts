import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { dropCapGlue } from '../../src/read/drop-cap.js';
import { splitLines } from '../../src/read/lines.js';

const REST = 'of nine metres were measured at the mouth of the port on Tuesday, the harbour master said.';

/** The glue before the last line. */
const glueOf = (...lines: string[]): string | null => {
  const text = lines.join('\n');
  const found = splitLines(text).lines;
  return dropCapGlue(text, found, found.length - 1);
};

describe('the large first letter of a paragraph', () => {
  it.each<[shows: string, glue: '' | ' ' | null, lines: string[]]>([
    ['at the start', '', ['W', `aves ${REST}`]],
    ['below a byline', '', ['By Jane Doe', 'T', `he waves ${REST}`]],
    ['behind a quotation mark', '', ['“W', `aves ${REST}”`]],
    ['below a sentence', '', ['The storm had come at night.', 'W', `aves ${REST}`]],
    ['above a blank line', '', ['D', '', `uring the storm waves ${REST}`]],
    ['a word that begins with a word', '', ['I', `f waves ${REST}`]],
    ['a pronoun cut short', '', ['I', `’m sure that waves ${REST}`]],
    ['a letter that is a word', ' ', ['A', `dozen waves ${REST}`]],
    ['in Russian', '', ['В', 'чера порт закрыли из-за волн высотой девять метров, сообщил капитан.']],
    ['a name of the page', '', ['The port of Aberdeen stays closed.', 'A', `berdeen saw waves ${REST}`]],
    ['a word of the page', ' ', ['Los barcos y la gente esperan ahora en tierra.', 'Y', 'ahora los pescadores dicen que nadie sale a pescar hasta el lunes.']],
    ['a word of the page in Russian', ' ', ['Порт закрыли в понедельник, а паромы в среду.', 'В', 'понедельник порт закрыли из-за волн высотой девять метров.']],
    ['a letter that a sentence is about', ' ', ['It is a language for statistics.', 'R', 'is a language that is used for statistics and for graphics.']],
    ['a word inside others of the page', '', ['A parchment from Aberdeen.', 'C', `hment, the writer, measured waves ${REST}`]],
    ['an article in French', '', ['L', 'es vagues ont atteint neuf mètres mardi à l’entrée du port.']],
    ['a name in a sentence', null, ['is the maximum number, and', 'S', 'is the maximum length of the sequence in all batches.']],
    ['a name above what it is', null, ['Names of variables', 'R', 'is given by the reader, and stands for the radius.']],
    ['a glossary', null, ['A', 'anchor, a weight that holds a ship in its place']],
    ['a short entry', null, ['B', 'chain, rope']],
    ['a sentence below it', null, ['W', `Waves ${REST}`]],
    ['two letters', null, ['WA', `ves ${REST}`]],
    ['two blank lines', null, ['W', '', '', `aves ${REST}`]],
    ['nothing above it', null, [`aves ${REST}`]],
  ])('%s: %j', (_, glue, lines) => {
    expect(glueOf(...lines)).toBe(glue);
  });

  it('leaves headline and byline above it apart', () => {
    const { article } = normalizeText(`Storm closes the port of Aberdeen for a third day this week\nBy Jane Doe on January 21, 2023\nW\naves ${REST}\n\nFerries stay in harbour until Friday, the operator said, and the islands have food for a week.`);
    expect(article.title).toBe('Storm closes the port of Aberdeen for a third day this week');
    expect(article.text.startsWith(`Waves ${REST}`)).toBe(true);
    expect(article.authors).toEqual([{ name: 'Jane Doe' }]);
  });
});
