import { describe, expect, it } from 'vitest';

import { ownFacts } from '../../src/judge/facts/own.js';
import { toneOf } from '../../src/judge/features/tone.js';
import { readText } from '../../src/read/text.js';

/** The tone of a page of these lines. */
function tone(...lines: string[]) {
  const { blocks } = readText(lines.join('\n\n'), []);
  const tokens = blocks.map(({ folded }) => folded.replace(/[.,]/g, '').split(' '));
  return toneOf({ tokens, own: blocks.map((block, at) => ownFacts(block, tokens[at] ?? [], { functionWords: new Set(), weight: 1 })) });
}

describe('the tone of a page', () => {
  const english = 'The mayor said on Monday that the town would ask for help with the costs of the work, and that they had been told so before.';
  const german = 'Der Bürgermeister sagte am Montag, dass die Stadt um Hilfe bei den Kosten der Arbeiten bitten werde, was man ihm vorher gesagt habe.';

  it('is heard where most words are known', () => {
    const { foreign, before } = tone(english);
    expect(foreign).toBe(false);
    expect(before.at(-1)).not.toBe(0);
  });

  it('is not taken from the few words that look alike in another language', () => {
    const { foreign, before } = tone(german);
    expect(foreign).toBe(true);
    expect([...before].every((sum) => sum === 0)).toBe(true);
  });

  it('is heard on a page too short to tell its language', () => { expect(tone('Der Bürgermeister sagte am Montag nichts.').foreign).toBe(false); });
});
