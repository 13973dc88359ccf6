import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../src/fields/found.js';
import { properOn } from '../../../src/fields/page/common-words.js';

const pageOf = (text: string, language = 'en'): Judged =>
  ({ scene: { survey: { blocks: [{ text, words: text.split(' ').length }] } }, language }) as unknown as Judged;

describe('names whose words a page writes small', () => {
  it.each<[name: string, text: string, is: boolean]>([
    ['Harbour Row', 'They went along the harbour and saw the boats.', false],
    ['Jane Rower', 'They went along the harbour and saw the rowers there.', true],
    ['Jane Row', 'They went along a narrow street and saw the boats.', true],
    ['Jane Row', 'They went along and saw the (row of boats there.', false],
    ['Jane Row', 'They said "row, row, row your boat" all the day long.', false],
    ['Jane Row', "They played rock'n'row all the way down the street.", true],
    ['Jane Row', 'They went along the row’s end and saw the boats.', false],
    ['Jane Row', "They went along the row's end and saw the boats.", true],
    ['Jane Row', 'What a row.', true],
    ['JANE ROW', 'They stood in a row and then all of them sat.', false],
    ['Al Bo', 'They al stood and bo sat down in the end.', true],
  ])('%s: %s', (name, text, is) => { expect(properOn(pageOf(text))(name)).toBe(is); });

  it('says the same however many are asked for', () => {
    const isProper = properOn(pageOf("They went along the harbour (row by row) and heard rock'n'roll."));
    const asked = Array.from({ length: 20 }, () => ['Harbour', 'Jane', 'Row', 'Roll'].map(isProper));
    expect(new Set(asked.map((each) => each.join())).size).toBe(1);
    expect(asked[0]).toEqual([false, true, false, true]);
  });

  it('tells nothing where nouns have capitals', () => { expect(properOn(pageOf('Sie gingen am Hafen entlang und sahen die Boote.', 'de'))('Jana Weber')).toBe(false); });
});
