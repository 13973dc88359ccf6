import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/judge/facts/block-facts.js';
import { isTopic } from '../../src/judge/section-topic.js';
import { readText } from '../../src/read/text.js';

/** Is the second block the heading of a section about its word? */
const topic = (below: string, heading = 'Comments'): boolean =>
  isTopic(readText(`The first lines of a program\n\n${heading}\n\n${below}`, []).blocks.map(readBlocks('en')), 1);

describe('a heading of comments', () => {
  it.each([
    ['Comments', 'Comments start with a hash sign.\n\nprint("Hello")'],
    ['Comments', 'Comments are notes in your code that the computer skips.\n\nGood comments say why.'],
    ['Kommentare', 'Kommentare sind Hinweise im Code, die der Rechner überspringt.'],
    ['Comentarios', 'Los comentarios son notas en el código que el ordenador pasa por alto.'],
  ])('%s names what its section is about: %s', (heading, below) => { expect(topic(below, heading)).toBe(true); });

  it.each([
    ['Comments', 'Comments are closed for this story, but you can write to us.'],
    ['Comments', 'Comments are moderated and will appear once they are approved.'],
    ['Comments', 'Great article! I had been looking for something like this.'],
    ['Comments', 'Comments like this one help me a lot.\n\nJane Doe\n\n2 days ago'],
    ['Comments', 'Comments start with a hash sign.\n\nReply'],
    ['Kommentare', 'Kommentare werden erst nach einer Prüfung freigeschaltet.'],
    ['Related', 'Related stories are listed on the page of the series.'],
  ])('%s is that of readers: %s', (heading, below) => { expect(topic(below, heading)).toBe(false); });
});
