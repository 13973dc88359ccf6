import { describe, expect, it } from 'vitest';
import { affixOf } from '../../../src/judge/phrases/compile.js';
import { fold } from '../../../src/page/fold.js';
import { allRows } from '../../../src/judge/phrases/index-tables.js';
import { core, MAX_LINE, numbersOut } from '../../../src/judge/phrases/key.js';
import { findPhrase, matchPhrase } from '../../../src/judge/phrases/index.js';
import { rowId } from '../../../src/judge/phrases/table.js';
import { lineOf } from '../../../bench/phrases/emit.js';

/** The phrase with something ordinary at its placeholders. */
const filled = (pattern: string): string =>
  pattern.replaceAll('{n}', '12').replace('{name}', 'anna muster').replace('{date}', '3 may 2020');

/** Rows whose own sample reads as another row, by what each looks up. */
const strangers = (hit: typeof matchPhrase, rows: typeof allRows): string[] =>
  rows.filter((row) => hit(filled(row.pattern))?.row !== rowId(row)).map((row) => `${rowId(row)} -> ${hit(filled(row.pattern))?.row ?? 'nothing'}`);

describe('phrase tables', () => {
  it('hold the languages and kinds that they are for', () => {
    // What stands right below an article comes first; in menus the shape of the page tells more than the words.
    const least = { comments: 2, related: 1, share: 1 };
    const languages = 'ar cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh';
    const missing = languages.split(' ').flatMap((language) =>
      Object.entries(least).flatMap(([kind, rows]) => (allRows.filter((row) => row.language === language && row.kind === kind).length < rows ? [`${language}/${kind}`] : [])),
    );
    expect(missing).toEqual([]);
  });

  it('are sorted by kind and row within a language', () => {
    const drawers = allRows.map((row) => [row.language, row.kind, lineOf(row)] as const);
    const wrong = drawers.filter((drawer, i) => {
      const before = drawers[i - 1];
      if (before === undefined || before[0] !== drawer[0]) return false;
      return before[1] > drawer[1] || (before[1] === drawer[1] && before[2] >= drawer[2]);
    });
    expect(wrong).toEqual([]);
  });

  it('hold every phrase once, whatever its kind', () => {
    const seen = new Set<string>();
    const twice = allRows.filter(({ pattern }) => seen.size === seen.add(pattern).size);
    expect(twice.map(rowId)).toEqual([]);
  });

  it('are folded, trimmed and short enough to be looked up', () => {
    const odd = allRows.filter(({ pattern }) => fold(pattern) !== pattern || core(pattern) !== pattern || numbersOut(pattern) !== pattern || pattern.length > MAX_LINE);
    expect(odd.map(rowId)).toEqual([]);
  });

  it('use only the placeholders there are, one of open text at most', () => {
    const odd = allRows.filter(({ pattern }) => /[{}]/.test(pattern.replace(/\{n\}/g, '').replace(/\{(?:name|date)\}/, '')));
    expect(odd.map(rowId)).toEqual([]);
  });

  it('have no row that another one makes dead', () => {
    expect(strangers(matchPhrase, allRows)).toEqual([]);
    const inside = allRows.filter((row) => row.inside);
    expect(strangers((line) => findPhrase(`${line} etc`), inside)).toEqual([]);
  });

  it('have open text only where the words around it say something', () => {
    expect(allRows.filter((row) => row.pattern.includes('{name}') && affixOf(row) === null).map(rowId)).toEqual([]);
  });

  it('mark counts only on comments, with a number where the number is one', () => {
    const odd = allRows.filter((row) => row.count !== null && row.kind !== 'comments');
    expect(odd.map(rowId)).toEqual([]);
  });

  it('tell inside a line only with two words or more', () => {
    const odd = allRows.filter((row) => row.inside && matchPhrase(row.pattern) === null);
    expect(odd.map(rowId)).toEqual([]);
  });
});
