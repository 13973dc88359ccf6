import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/article.js';
import type { Cause } from '../../src/judge/decision.js';
import { makeRemovals, take, type Taken } from '../../src/ledger/removals.js';
import { piecesOf } from './page-of.js';

const cause = (rule: string, more: Partial<Cause> = {}): Cause => ({ rule, kind: 'other', because: 'It is no prose.', evidence: ['two words'], confidence: 0.9, ...more });

/** Takes stretches that are named by their text away, each by a rule. */
function remove(source: string, taken: readonly (readonly [text: string, cause: Cause, pieces?: Parameters<typeof piecesOf>[1]])[]): readonly string[] {
  return removals(source, taken).map(({ rule, text }) => `${rule}: ${text}`);
}

function removals(source: string, taken: Parameters<typeof remove>[1]): ReturnType<typeof makeRemovals> {
  return makeRemovals(source, taken.map(([text, why, pieces]): Taken => {
    const start = source.indexOf(text);
    return take(source, { start, end: start + text.length }, why, pieces === undefined ? [] : piecesOf(source, pieces).map((piece) => piece));
  }));
}

const model = cause('model');
const share = cause('share', { kind: 'share' });

describe('removals', () => {
  it.each([
    ['none', 'Home', [], []],
    ['in the order of the source', 'Home Share', [['Share', share], ['Home', model]], ['model: Home', 'share: Share']],
    ['lines of the model with white space between them are one', 'Home\n\n News', [['Home', model], ['News', model]], ['model: Home\n\n News']],
    ['one of two lines amid others', 'Storm\nHome\nNews\nFriday', [['Home', model], ['News', model]], ['model: Home\nNews']],
    ['text between them parts them', 'Home - News', [['Home', model], ['News', model]], ['model: Home', 'model: News']],
    ['kinds part them', 'Home\nNews', [['Home', model], ['News', cause('model', { kind: 'related' })]], ['model: Home', 'model: News']],
    ['what a rule took stays apart', 'Share\nShare it', [['Share\n', share], ['Share it', share]], ['share: Share\n', 'share: Share it']],
    ['the model before a rule', 'Home\nShare', [['Home', model], ['Share', cause('share')]], ['model: Home', 'share: Share']],
    ['a rule before the model', 'Share\nHome', [['Share', cause('share')], ['Home', model]], ['share: Share', 'model: Home']],
    ['one in another goes with it', 'Share on X now', [['on', share], ['Share on X now', model]], ['model: Share on X now']],
    ['one at the start of another goes with it', 'Share on X now', [['Share', share], ['Share on X now', model]], ['model: Share on X now']],
    ['one that ends where the next begins', 'HomeShare', [['Home', model], ['Share', share]], ['model: Home', 'share: Share']],
  ] as const)('%s', (_, source, taken, expected) => {
    expect(remove(source, taken)).toEqual(expected);
  });

  it('say who took them and why', () => {
    expect(removals('Home', [['Home', model]])).toEqual([{ kind: 'other', rule: 'model', because: 'It is no prose.', evidence: ['two words'], confidence: 0.9, span: { start: 0, end: 4 }, text: 'Home' }]);
  });

  it('of two are as sure as the less sure one, for the reasons of the first', () => {
    const [one] = removals('Home\nNews', [['Home', model], ['News', cause('model', { confidence: 0.6, evidence: ['one word'] })]]);
    expect(one).toMatchObject({ confidence: 0.6, evidence: ['two words'] });
  });

  it('hold the evidence that a rule repeats once', () => {
    const [first, second, third, fourth, fifth] = removals('A B C D E', [['A', share], ['B', cause('share', { evidence: ['two words'] })], ['C', cause('share', { evidence: ['three words'] })], ['D', cause('share', { evidence: ['three words', 'no end'] })], ['E', cause('share', { evidence: ['three words', 'a link'] })]]);
    expect(second?.evidence === first?.evidence).toBe(true);
    expect([third?.evidence, fourth?.evidence, fifth?.evidence]).toEqual([['three words'], ['three words', 'no end'], ['three words', 'a link']]);
  });
});

/** The stretches of the removals that are text. */
const partsOf = (source: string, taken: Parameters<typeof remove>[1]): unknown =>
  removals(source, taken).map((one) => ('parts' in one ? one.parts.map(({ start, end }: Span) => source.slice(start, end)) : null));

describe('parts of removals', () => {
  it.each([
    ['text alone has none', 'Home\nNews', [['Home', model, ['Home']], ['News', model, ['News']]], [null]],
    ['tags part them', 'On <b>X</b>', [['On <b>X', model, ['On ', 'X']]], [['On ', 'X']]],
    ['one with tags, one without', 'On <b>X</b> \nNews', [['On <b>X</b>', model, ['On ', 'X']], ['News', model, ['News']]], [['On ', 'X', 'News']]],
    ['one without tags, one with', 'News\nOn <b>X', [['News', model, ['News']], ['On <b>X', model, ['On ', 'X']]], [['News', 'On ', 'X']]],
    ['what went from the middle is text too', 'On <b>X</b> <i hidden>now</i> or later', [['On <b>X</b> <i hidden>now</i> or later', model, ['On ', 'X', ' or later']], ['now', share, ['now']]], [['On ', 'X', 'now', ' or later']]],
    ['what went from the middle of text without tags adds none', 'On X now', [['On X now', model, ['On X now']], ['X', share, ['X']]], [null]],
    ['what went from the second of two', 'Home - On <b>X</b><i>now', [['Home', model, ['Home']], ['On <b>X</b><i>now', model, ['On ', 'X']], ['now', share, ['now']]], [null, ['On ', 'X', 'now']]],
  ] as const)('%s', (_, source, taken, expected) => {
    expect(partsOf(source, taken)).toEqual(expected);
  });
});
