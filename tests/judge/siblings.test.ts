import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';
import { aboveKept, aboveOffers } from '../../src/judge/siblings.js';
import type { Scene } from '../../src/judge/rules/rule.js';

const FIRST = '<p>The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.</p>';
const SECOND = '<p>Nobody was hurt, but the damage to the pier will take weeks to repair, and the ferries stay in port until then.</p>';

const headingsOf = (html: string): string[] =>
  normalizeHtml(`<article><h1>Storm closes the harbour</h1>${html}</article>`).article.body.flatMap((block) =>
    block.type === 'heading' ? [block.text] : [],
  );

/** Blocks as `kind words element [link]`, each in an element of its own below the one that is named; those with `+` stay. */
function sceneOf(lines: readonly string[]): { scene: Scene; stays: boolean[] } {
  const parents = [-1, 0, 0];
  const blocks = lines.map((line) => {
    const [kind, words, holder, link] = line.replace('+', '').split(' ');
    const element = parents.push(Number(holder)) - 1;
    return { kind, words: Number(words), text: 'a text', linkChars: link === undefined ? 0 : 6, hints: { element } };
  });
  return { scene: { page: { parents, blocks }, survey: { blocks } } as unknown as Scene, stays: lines.map((line) => line.startsWith('+')) };
}

describe('headings right above a paragraph that stays', () => {
  it.each<[what: string, lines: string[], expected: number[]]>([
    ['in the same element', ['text 3 0', 'heading 1 1', '+text 20 1'], [1]],
    ['that stay by themselves', ['+heading 1 1', '+text 20 1'], []],
    ['in another element', ['heading 1 0', '+text 20 1'], []],
    ['above a short line', ['heading 1 1', '+text 4 1'], []],
    ['above an entry', ['heading 1 1', '+item 20 1'], []],
    ['above what goes', ['heading 1 1', 'text 20 1'], []],
    ['that are links', ['heading 1 1 link', '+text 20 1'], []],
  ])('%s', (_, lines, expected) => {
    const { scene, stays } = sceneOf(lines);
    expect([...aboveKept(scene, stays)]).toEqual(expected);
  });
});

describe('headings above what goes and offers something else', () => {
  it.each<[what: string, lines: string[], expected: number[]]>([
    ['in a box', ['+text 20 0', '+heading 2 1', 'text 8 1', 'text 1 1', '+text 20 0'], [1]],
    ['in no box of their own', ['+text 20 0', '+heading 2 0', 'text 8 0', '+text 20 0'], []],
    ['with a paragraph that stays', ['+text 20 0', '+heading 2 1', 'text 8 1', '+text 20 1'], []],
    ['with a line above it', ['+text 20 0', 'text 2 1', '+heading 2 1', 'text 8 1'], []],
    ['alone in it', ['+text 20 0', '+heading 2 1', '+text 20 0'], []],
  ])('%s', (_, lines, expected) => {
    const { scene, stays } = sceneOf(lines);
    expect([...aboveOffers(scene, stays, () => 'newsletter')]).toEqual(expected);
    expect([...aboveOffers(scene, stays, () => 'navigation')]).toEqual([]);
  });

  it('go with the box, and a heading of the text does not', () => {
    const box =
      '<div class="promo-box"><h3>The Briefing</h3><p>Get the news of the day in your inbox.</p><form><input><button>Subscribe</button></form></div>';
    expect(headingsOf(`${FIRST}<h3>What comes next</h3>${SECOND}${box}${FIRST.replace('Monday', 'Friday')}`)).toEqual(['What comes next']);
  });
});
