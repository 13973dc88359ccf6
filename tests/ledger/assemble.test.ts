import { describe, expect, it } from 'vitest';
import type { Cause, Decision, LineField } from '../../src/judge/decision.js';
import { assemble, type Ledger, type Reasons } from '../../src/ledger/assemble.js';
import { pageOf, piecesOf, type Line } from './page-of.js';

const cause = (rule: string, kind: Cause['kind'] = 'other'): Cause => ({ rule, kind, because: 'It is no prose.', evidence: ['two words'], confidence: 1 });
const REASONS: Reasons = { drop: (rule, text) => ({ ...cause(rule, 'spacer'), because: `It says ${text}.` }), repair: (rule) => `For ${rule}.` };
const AD = cause('ad', 'advertisement');
const SHARE = cause('share', 'share');

/** Lines, each with what becomes of it: a field it goes to, or why it leaves; without a word it is text of the body. */
type Row = Line | readonly [line: Line, fate: LineField | Cause];

function ledgerOf(rows: readonly Row[], more: Parameters<typeof pageOf>[1] = {}): Ledger & { readonly source: string } {
  const told = rows.map((row): readonly [Line, LineField | Cause] => (Array.isArray(row) ? (row as readonly [Line, LineField | Cause]) : [row as Line, 'body']));
  const page = pageOf(told.map(([line]) => line), more);
  const decisions = told.map(([, fate]): Decision => (typeof fate === 'string' ? { keep: true, field: fate, cuts: [] } : { keep: false, cause: fate }));
  return { ...assemble(page, decisions, REASONS, 'https://example.com/'), source: page.source };
}

/** The body, a word for each block. */
const bodyOf = ({ body }: Ledger): string[] =>
  body.map((block) => (block.type === 'list' ? `list ${block.items.map(({ text }) => text).join(' | ')}` : block.type === 'table' ? `table ${block.rows.map((row) => row.join(',')).join(' | ')}` : 'text' in block ? `${block.type} ${block.text}` : block.type));

const FIRST = 'Ferries stay in';
const SECOND = 'harbour until Friday.';
const BOTH = 'paragraph Ferries stay in harbour until Friday.';
const HALVES: readonly [what: string, rows: readonly Row[], expected: readonly string[], between?: string][] = [
  ['an advertisement', [FIRST, ['Ad', AD], SECOND], [BOTH]],
  ['two advertisements', [FIRST, ['Ad', AD], ['Ad', AD], SECOND], [BOTH]],
  ['the number of a page', [FIRST, ['3', cause('page', 'pagination')], SECOND], [BOTH]],
  ['an advertisement and a share bar', [FIRST, ['Ad', AD], ['Share', SHARE], SECOND], [BOTH]],
  ['a share bar', [FIRST, ['Share', SHARE], SECOND], [`paragraph ${FIRST}`, `paragraph ${SECOND}`]],
  ['nothing', [FIRST, SECOND], [`paragraph ${FIRST}`, `paragraph ${SECOND}`]],
  ['an advertisement above both', [['Ad', AD], FIRST, SECOND], [`paragraph ${FIRST}`, `paragraph ${SECOND}`]],
  ['an advertisement behind the end of a sentence', ['Ferries stay.', ['Ad', AD], SECOND], ['paragraph Ferries stay.', `paragraph ${SECOND}`]],
  ['an advertisement before the start of one', ['Ferries stay in', ['Ad', AD], 'Harbour life goes on.'], ['heading Ferries stay in', 'paragraph Harbour life goes on.']],
  ['an advertisement before a heading', [FIRST, ['Ad', AD], { kind: 'heading', level: 2, text: SECOND }], [`paragraph ${FIRST}`, `heading ${SECOND}`]],
  ['an advertisement behind a heading', [{ kind: 'heading', level: 2, text: FIRST }, ['Ad', AD], SECOND], [`heading ${FIRST}`, `paragraph ${SECOND}`]],
  ['an advertisement behind the title', [[FIRST, 'title'], ['Ad', AD], SECOND], [`paragraph ${SECOND}`]],
  ['an advertisement, no space in the source', [FIRST, ['Ad', AD], SECOND], [`paragraph ${FIRST}`, `paragraph ${SECOND}`], '<hr>'],
];

describe('halves of a sentence', () => {
  it.each(HALVES)('parted by %s', (_, rows, expected, between = '\n') => {
    const { body, ...rest } = ledgerOf(['It is windy, and how it blows in the north of the land, they say.', ...rows], { between });
    expect(bodyOf({ body, ...rest }).slice(1)).toEqual(expected);
  });
});

const entry = (text: string, level = 0): Line => ({ kind: 'item', text, level });
const more = (text: string, rest: Partial<Exclude<Line, string>> = {}): Line => ({ text, number: 0, ...rest });
const words = (count: number): string => Array.from({ length: count }, () => 'wind').join(' ');

/** Entries of lists with further paragraphs; between two blocks stand these tags. */
const PARTS: readonly [what: string, rows: readonly Row[], expected: readonly string[], between?: string][] = [
  ['one paragraph more', [entry('Storm.'), more('It blows.')], ['list Storm. It blows.']],
  ['two more', [entry('Storm.'), more('It blows.'), more('It rains.')], ['list Storm. It blows. It rains.']],
  ['a quotation', [entry('Storm.'), more('It blows.', { kind: 'quote' })], ['list Storm. It blows.']],
  ['a quotation and whose it is', [entry('Storm.'), more('It blows.', { kind: 'quote' }), { kind: 'quote', level: 1, text: 'The mayor' }], ['list Storm.', 'quote It blows.']],
  ['two paragraphs of a quotation and whose it is', [entry('Storm.'), more('It blows.', { kind: 'quote' }), more('It rains.', { kind: 'quote' }), { kind: 'quote', level: 1, text: 'The mayor' }], ['list Storm.', 'quote It blows.', 'quote It rains.']],
  ['a quotation, more and whose words that is', [entry('Storm.'), more('It blows.', { kind: 'quote' }), more('It rains.'), { kind: 'quote', level: 1, text: 'The mayor' }], ['list Storm. It blows. It rains.', 'quote The mayor']],
  ['a quotation and another', [entry('Storm.'), more('It blows.', { kind: 'quote' }), { kind: 'quote', text: 'It rains.' }], ['list Storm. It blows.', 'quote It rains.']],
  ['a paragraph and whose words it is', [entry('Storm.'), more('It blows.'), { kind: 'quote', level: 1, text: 'The mayor' }], ['list Storm. It blows.', 'quote The mayor']],
  ['a line of code', [entry('Run'), more('npm test', { kind: 'code' })], ['list Run npm test']],
  ['lines of code', [entry('Run'), more('npm test\nls', { kind: 'code' })], ['list Run', 'code npm test\nls']],
  ['code that is indented', [entry('Run'), more(' ls', { kind: 'code' })], ['list Run', 'code  ls']],
  ['a heading', [entry('Storm.'), more('It blows.', { kind: 'heading', level: 2 })], ['list Storm.', 'heading It blows.']],
  ['a paragraph of another depth', [entry('Storm.', 1), more('It blows.')], ['list Storm.', 'paragraph It blows.']],
  ['a paragraph of its own', [entry('Storm.'), 'It blows.'], ['list Storm.', 'paragraph It blows.']],
  ['a paragraph, one behind a paragraph', ['Storm.', more('It blows.')], ['paragraph Storm.', 'paragraph It blows.']],
  ['what was left out between', [entry('Storm.'), ['Share', SHARE], more('It blows.')], ['list Storm.', 'paragraph It blows.']],
  ['a title', [entry('Storm.'), [more('It blows.'), 'title']], ['list Storm.']],
  ['120 words', [entry(words(20)), more(words(100))], [`list ${words(120)}`]],
  ['121 words', [entry(words(20)), more(words(101))], [`list ${words(20)}`, `paragraph ${words(101)}`]],
  ['121 words in two', [entry(words(20)), more(words(50)), more(words(51))], [`list ${words(20)}`, `paragraph ${words(50)}`, `paragraph ${words(51)}`]],
  ['eight more', [entry('a'), ...Array.from({ length: 8 }, () => more('b'))], ['list a b b b b b b b b']],
  ['eight more and one of its own', [entry('a'), ...Array.from({ length: 8 }, () => more('b')), 'c'], ['list a b b b b b b b b', 'paragraph c']],
  ['nine more', [entry('a'), ...Array.from({ length: 9 }, () => more('b'))], ['list a', ...Array.from({ length: 9 }, () => 'paragraph b')]],
  ['no gap', [entry('Storm.'), more('It blows.')], ['list Storm.', 'paragraph It blows.'], ''],
  ['a line end', [entry('Storm.'), more('It blows.')], ['list Storm. It blows.'], '\n'],
  ['text between', [entry('Storm.'), more('It blows.')], ['list Storm.', 'paragraph It blows.'], '<p>x<p>'],
  ['a picture between', [entry('Storm.'), more('It blows.')], ['list Storm.', 'paragraph It blows.'], '<p><IMG src=a>'],
  ['tags of 300 characters between', [entry('Storm.'), more('It blows.')], ['list Storm. It blows.'], `<p id="${'a'.repeat(292)}">`.slice(0, 301).replace(/.{3}$/, '">')],
  ['longer tags between', [entry('Storm.'), more('It blows.')], ['list Storm.', 'paragraph It blows.'], `<p id="${'a'.repeat(292)}">`],
];

describe('an entry', () => {
  it('does not go on with what stands behind what was left out of the list', () => {
    expect(bodyOf(ledgerOf([entry('Storm.'), [entry('Share'), SHARE], more('It blows.')], { between: '\n', source: 'Storm.\n     \nIt blows.' }))).toEqual(['list Storm.', 'paragraph It blows.']);
  });

  it.each(PARTS)('with %s', (_, rows, expected, between = '</p>\n<p>') => {
    expect(bodyOf(ledgerOf(rows, { between }))).toEqual(expected);
  });

  it('marks its code', () => {
    const { body } = ledgerOf([entry('Run'), more('npm test', { kind: 'code' })], { between: '<p>' });
    expect(body[0]).toMatchObject({ items: [{ marks: [{ type: 'code', start: 4, end: 12 }] }] });
  });
});

describe('bullets that somebody typed', () => {
  it('are entries on a page, and a matter of the reader in a dump', () => {
    expect(bodyOf(ledgerOf(['• a spade', '• boots'], { style: 'html' }))).toEqual(['list a spade | boots']);
    expect(bodyOf(ledgerOf(['• a spade', '• boots'], { style: 'lines' }))).toEqual(['paragraph • a spade', 'paragraph • boots']);
  });
});

const row = (text: string, rest: object = {}): Line => ({ kind: 'row', text, ...rest });

describe('rows', () => {
  it.each([
    ['of a table', [row('a\tb'), row('c\td')], ['table a,b | c,d']],
    ['alone', ['One.', row('a\tb'), 'Two.'], ['paragraph One.', 'paragraph a b', 'paragraph Two.']],
    ['alone at the end', ['One.', row('a\tb')], ['paragraph One.', 'paragraph a b']],
    ['alone behind a table', [row('a\tb'), row('c\td'), row('e\tf', { number: 0 })], ['table a,b | c,d', 'paragraph e f']],
    ['alone before a table', [row('e\tf'), row('a\tb', { number: 0 }), row('c\td')], ['paragraph e f', 'table a,b | c,d']],
    ['the first of which is the title', [[row('a\tb'), 'title'], row('c\td')], ['paragraph c d']],
  ] as readonly (readonly [string, readonly Row[], readonly string[]])[])('%s', (_, rows, expected) => {
    expect(bodyOf(ledgerOf(rows))).toEqual(expected);
  });
});

describe('the account', () => {
  it('says where each line went', () => {
    const { kept, lines, source } = ledgerOf([['Storm', 'title'], ['At sea', 'subtitle'], 'One.', entry('a'), entry('b')]);
    expect(kept.map(({ span, to }) => [source.slice(span.start, span.end), to.field, to.block, to.item])).toEqual([
      ['Storm', 'title', null, null], ['At sea', 'subtitle', null, null], ['One.', 'body', 0, null], ['a', 'body', 1, 0], ['b', 'body', 1, 1],
    ]);
    expect([...lines]).toEqual([['title', 'Storm'], ['subtitle', 'At sea']]);
  });

  it('says what was left out, and what the reader dropped, in the order of the source', () => {
    const { removals } = ledgerOf(['One.', ['Share', SHARE], 'Two.'], { drops: [{ rule: 'blank', span: { start: 4, end: 5 } }] });
    expect(removals.map(({ rule, text, because }) => [rule, text, because])).toEqual([['blank', '\n', 'It says \n.'], ['share', 'Share', 'It is no prose.']]);
  });

  it('says which words of a line were left out', () => {
    const page = pageOf(['One. Share']);
    const { removals, body } = assemble(page, [{ keep: true, field: 'body', cuts: [{ start: 5, end: 10, cause: SHARE }] }], REASONS, null);
    expect(removals.map(({ rule, text }) => [rule, text])).toEqual([['share', 'Share']]);
    expect(body).toMatchObject([{ text: 'One. ' }]);
  });

  it('says what was repaired, pieces without a gap as one stretch', () => {
    const source = 'Fish &amp; chips <b>&amp; salt';
    const pieces = piecesOf(source, ['Fish ', ['&', '&amp;', 'entity'], ' chips ', ['&', '&amp;', 'entity'], ' salt']);
    const { kept, repairs } = ledgerOf([{ text: 'Fish & chips & salt', pieces, span: { start: 0, end: source.length } }], { source });
    expect(kept.map(({ span }) => source.slice(span.start, span.end))).toEqual(['Fish &amp; chips ', '&amp; salt']);
    expect(repairs).toEqual([5, 20].map((start) => ({ rule: 'entity', because: 'For entity.', span: { start, end: start + 5 }, before: '&amp;', after: '&' })));
  });

  it('says which space stands for the advertisement that parted a sentence', () => {
    const { repairs, kept, source } = ledgerOf([FIRST, ['Ad', AD], SECOND]);
    expect(repairs.map(({ span, before, after }) => [span.start, before, after])).toEqual([[FIRST.length, '\n', ' ']]);
    expect(kept.map(({ span }) => source.slice(span.start, span.end))).toEqual([`${FIRST}\n`, SECOND]);
  });

  it('holds no stretch for a line without pieces, nor for one that shows nothing of its own', () => {
    const nothing = { start: 3, end: 3 };
    expect(ledgerOf([{ text: '', pieces: [] }]).kept).toEqual([]);
    expect(ledgerOf([{ text: ' ', pieces: [{ text: ' ', span: nothing, repair: 'join' }] }], { source: 'abcdef' }).kept).toEqual([]);
  });
});
