import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasStyle, readStyle, type SetName } from '../bench/lib/data.js';
import { generate } from '../bench/lib/generate.js';
import { breaches, secondRunBreaches } from '../bench/lib/ledger-law.js';
import { seeded } from '../bench/lib/random.js';
import * as library from '../src/index.js';
import { naughtyStrings } from './arbitraries.js';
import { root } from './sources.js';

const data = `${root}../shared/bench`;
const sets: readonly SetName[] = ['wcxb-dev', 'multilingual-dev'];
const styles = ['innertext', 'post', 'landmark', 'gettext', 'lynx'];
const dumps = sets.flatMap((set) => styles.filter((style) => hasStyle(data, set, style)).map((style) => [set, style] as const));
const EVERY = process.env['EVERY_DUMP'] === '1';
/** One dump in so many, to keep the suite quick; `EVERY_DUMP=1`, and the sweep of the bench, take them all. */
const STEP = EVERY ? 1 : 40;
/** The same where shares are asked for. */
const SHARE_STEP = EVERY ? 1 : 20;

/** What is left of a numbered list is one entry, and one number by itself makes none; a headline of many alike is another one. */
const MOST_CHANGED = 0.04;

describe('the law of the ledger', () => {
  it('holds for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
        expect(breaches(library, source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds for what looks like a dump, and normalizing the result again changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const source = generate(seeded(seed), [], []);
        expect(breaches(library, source)).toEqual([]);
        expect(secondRunBreaches(library, source)).toEqual([]);
      }),
      { numRuns: 100, seed: 20 },
    );
  });

  it('holds where each line that goes shows the next one for what it is, however many', () => {
    const replies = [
      'Does anybody know meals that are cheap and that children like as well, for the days before the money comes?',
      'My mother made a dish that she called scallops, which was just slices of potato and bacon in the oven.',
      'I agree with the beans. They make the meat go much further, and nobody in our house has noticed yet.',
      'We have jacket potatoes with whatever is left in the fridge on Thursdays, and nobody has complained so far.',
      'Soup is what I would make, with bread that is a day old and toasted in the pan with some oil and salt.',
      'Pasta with peas and a bit of cheese is what mine ask for when I say that they can have what they like.',
      'An omelette takes ten minutes and costs next to nothing, and you can put in it what you have anyway.',
      'A big pot of lentils lasts three days here, and it gets better each day if you add some lemon to it.',
      'Rice with eggs is what we ate as students, and I still make it when I come home late from the office.',
    ];
    const names = ['Seaside3', 'llamaDrama', 'likelysuspect', 'mrsOak', 'Tinker9', 'plumtree', 'beanie42', 'Larkrise', 'OldPan'];
    const source = ['Your favourite low cost family meals', ...replies.flatMap((reply, at) => [`${names[at]} · 03/03/2026 20:2${at}`, reply])].join('\n\n');
    expect(library.normalizeText(source).article.body).toHaveLength(replies.length);
    expect(secondRunBreaches(library, source)).toEqual([]);
  });

  it.skipIf(naughtyStrings.length === 0)('holds for every naughty string', () => {
    for (const source of naughtyStrings) expect(breaches(library, source), JSON.stringify(source)).toEqual([]);
  });
});

describe.skipIf(dumps.length === 0)('the law of the ledger on real dumps', () => {
  it.each(dumps)('holds for %s %s', (set, style) => {
    const sources = [...readStyle(data, set, style)].filter((_, at) => at % STEP === 0);
    for (const [id, source] of sources) expect(breaches(library, source), id).toEqual([]);
  }, 3_600_000);

  it.each(dumps)('%s %s: all but a few stay as they are when normalized again', (set, style) => {
    const sources = [...readStyle(data, set, style)].filter((_, at) => at % SHARE_STEP === 0);
    const changed = sources.filter(([, source]) => secondRunBreaches(library, source).length > 0).map(([id]) => id);
    expect(changed.length / sources.length, changed.join()).toBeLessThanOrEqual(MOST_CHANGED);
  }, 3_600_000);
});
