import { describe, expect, it } from 'vitest';
import type { PlacedDraft } from '../../src/ledger/body.js';
import { makeDraft } from '../../src/ledger/draft.js';
import { endsPage, joinTorn } from '../../src/ledger/rejoin.js';
import { SPACE_RULES } from '../../src/read/pieces.js';
import { draftOf, pageOf, type Line } from './page-of.js';

const A = 'The ferries stay.';
const B = 'It blows.';
const C = 'It rains.';

/** Blocks right behind each other in one line of the source, as far apart as `between`. */
function joinLine(lines: readonly Line[], between = ' ', { gap = -1, at = lines.map((_, i) => i), apart = [] as number[], more = [] as Partial<PlacedDraft>[] } = {}): PlacedDraft[] {
  const page = pageOf(
    lines.map((line, i) => ({ gap: i === 0 ? 0 : gap, ...(typeof line === 'string' ? { text: line } : line) })),
    { between },
  );
  const drafts = page.blocks.map((block, i) => ({ ...makeDraft(block, 'body', []).draft, at: at[i] as number, ...more[i] }));
  return joinTorn(page, drafts, new Set(apart));
}

const texts = (drafts: readonly PlacedDraft[]): string[] => drafts.map(({ text }) => text);

describe('sentences side by side in one line', () => {
  it.each([
    ['a space', ' ', undefined],
    ['two spaces', '  ', SPACE_RULES.fold],
    ['a tab', '\t', SPACE_RULES.fold],
    ['a tab and a space', '\t ', SPACE_RULES.fold],
    ['20 spaces', ' '.repeat(20), SPACE_RULES.fold],
  ])('are one paragraph: %s between them', (_, between, repair) => {
    const [draft, ...others] = joinLine([A, B], between);
    const span = { start: A.length, end: A.length + between.length };
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ text: `${A} ${B}`, words: 5, at: 1 });
    expect(draft?.pieces[1]).toEqual({ text: ' ', span, ...(repair !== undefined && { repair }) });
  });

  it.each([
    ['21 spaces', ' '.repeat(21)],
    ['nothing', ''],
    ['a line end', '\n'],
    ['a no-break space', '\u00a0'],
    ['a bar', '|'],
    ['a bar behind a space', ' |'],
    ['a bar before a space', '| '],
  ])('are two: %s between them', (_, between) => {
    expect(texts(joinLine([A, B], between))).toEqual([A, B]);
  });

  it('are one, however many they are, and what stands before and behind them stays as it is', () => {
    const title: Line = { kind: 'heading', text: 'Storm' };
    const joined = joinLine([title, A, B, C, title, A, B]);
    expect(joined.map(({ text, at }) => [text, at])).toEqual([['Storm', 0], [`${A} ${B} ${C}`, 3], ['Storm', 4], [`${A} ${B}`, 6]]);
  });

  it('keep their marks', () => {
    const [draft] = joinLine([A, { text: B, marks: [{ type: 'strong', start: 3, end: 8 }] }]);
    expect(draft?.marks).toEqual([{ type: 'strong', start: 21, end: 26 }]);
  });

  it('are two in two lines', () => {
    expect(texts(joinLine([A, B], ' ', { gap: 0 }))).toEqual([A, B]);
    expect(texts(joinLine([A, B], ' ', { gap: 1 }))).toEqual([A, B]);
  });

  it('are two where something was between them that went', () => {
    expect(texts(joinLine([A, B], ' ', { at: [0, 2] }))).toEqual([A, B]);
    expect(texts(joinLine([A, B], ' ', { at: [3, 4] }))).toEqual([`${A} ${B}`]);
  });

  it.each<[what: string, more: Partial<PlacedDraft>[]]>([
    ['the first is a quotation', [{ kind: 'quote' }]],
    ['the second is a quotation', [{}, { kind: 'quote' }]],
    ['the first is the subtitle', [{ field: 'subtitle' }]],
    ['the second is the subtitle', [{}, { field: 'subtitle' }]],
    ['nothing is left of the first', [{ pieces: [] }]],
    ['nothing is left of the second', [{}, { pieces: [] }]],
  ])('are two where %s', (_, more) => {
    expect(texts(joinLine([A, B], ' ', { more }))).toEqual([A, B]);
  });
});

describe('halves of a sentence apart from each other', () => {
  const FIRST = 'The ferries stay in';
  const SECOND = 'harbour until Friday.';

  it.each([' ', '\t', '\n', '\r', '\n\n'])('are joined by the first space behind the first half: %j', (between) => {
    const [draft] = joinLine([FIRST, SECOND], between, { at: [0, 2], apart: [2] });
    expect(draft?.text).toBe(`${FIRST} ${SECOND}`);
    expect(draft?.pieces[1]).toEqual({ text: ' ', span: { start: FIRST.length, end: FIRST.length + 1 }, repair: SPACE_RULES.join });
  });

  it.each<[what: string, first: string, second: string, between: string]>([
    ['the sentence has ended', `${FIRST}.`, SECOND, '\n'],
    ['a sentence begins', FIRST, `H${SECOND.slice(1)}`, '\n'],
    ['a number begins', FIRST, `3 ${SECOND}`, '\n'],
    ['no space is there', FIRST, SECOND, '<hr>'],
    ['a no-break space is there', FIRST, SECOND, '\u00a0'],
  ])('stay where they are if %s', (_, first, second, between) => {
    expect(texts(joinLine([first, second], between, { at: [0, 2], apart: [2] }))).toEqual([first, second]);
  });

  it('stay where they are if nothing that goes between halves was there', () => {
    expect(texts(joinLine([FIRST, SECOND], '\n', { at: [0, 2] }))).toEqual([FIRST, SECOND]);
  });
});

describe('the end of a page of print', () => {
  it.each([
    ['One.\fTwo.', true],
    ['One.\n\f\nTwo.', true],
    ['One.\nTwo.', false],
    ['\fOne.\nTwo.', false],
    ['One.\nTwo.\f', false],
    ['On\fe.\nTwo.', false],
  ])('in %j: %s', (source, expected) => {
    expect(endsPage(source, draftOf(source, ['O', 'n', 'e.']), draftOf(source, ['Two', '.']))).toBe(expected);
  });

  it('is none beside a draft of which nothing is left', () => {
    const source = 'One.\nTwo.';
    expect(endsPage(source, draftOf(source, []), draftOf(source, ['Two.']))).toBe(false);
    expect(endsPage(source, draftOf(source, ['One.']), draftOf(source, []))).toBe(false);
  });
});
