import { describe, expect, it } from 'vitest';
import type { PlacedDraft } from '../../src/ledger/body.js';
import { goOn, opensSection } from '../../src/ledger/entries.js';
import { draftOf, pageOf } from './page-of.js';

const draft = (text: string, more: Partial<PlacedDraft> = {}): PlacedDraft => ({ at: 0, ...draftOf(text, [text]), ...more });
const HEADING = draft('Tides', { kind: 'heading', level: 3, list: 2, number: 1, at: 4 });
const ENTRY = draft('They turn.', { kind: 'item', list: 2, level: 1 });

describe('an entry below the heading of its bullet', () => {
  it.each<[what: string, above: Partial<PlacedDraft> | null, entry: Partial<PlacedDraft>, at: number, opens: boolean]>([
    ['right below it', {}, {}, 5, true],
    ['in the first list of a page', { list: 0 }, { list: 0 }, 5, true],
    ['a paragraph', {}, { kind: 'text' }, 5, false],
    ['below a paragraph', { kind: 'text' }, {}, 5, false],
    ['below an entry', { kind: 'item' }, {}, 5, false],
    ['in another list', {}, { list: 3 }, 5, false],
    ['where neither is in a list', { list: -1 }, { list: -1 }, 5, false],
    ['deeper down', {}, { level: 2 }, 5, false],
    ['further down', {}, {}, 6, false],
    ['at the top of a page', null, {}, 5, false],
  ])('%s: opens a section %s', (_, above, entry, at, opens) => {
    expect(opensSection(above === null ? undefined : { ...HEADING, ...above }, { ...ENTRY, ...entry }, at)).toBe(opens);
  });
});

describe('an entry and the paragraph below it', () => {
  const page = pageOf([{ kind: 'item', text: 'Storm.' }, { text: 'It blows.', number: 0 }]);
  const [entry, more] = page.blocks.map((block, at): PlacedDraft => ({ ...draftOf('', []), ...block, field: 'body', at })) as [PlacedDraft, PlacedDraft];

  it.each<[what: string, entry: Partial<PlacedDraft>, more: Partial<PlacedDraft>, joined: string | null]>([
    ['are one', {}, {}, 'Storm. It blows.'],
    ['where the entry is the title', { field: 'title' }, {}, null],
    ['where the paragraph is the title', {}, { field: 'title' }, null],
    ['where nothing is left of the entry', { pieces: [] }, {}, null],
    ['where nothing is left of the paragraph', {}, { pieces: [] }, null],
    ['where it says whose the words are', {}, { kind: 'quote', level: 1 }, null],
    ['where it is a quotation', {}, { kind: 'quote' }, 'Storm. It blows.'],
  ])('%s', (_, first, second, joined) => {
    expect(goOn(page, { ...entry, ...first }, { ...more, ...second }, 1)?.text ?? null).toBe(joined);
  });
});
