import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/judge/phrases/compile.js';
import { lookUp } from '../../src/judge/phrases/lookup.js';
import { indexPairs } from '../../src/judge/phrases/pairs.js';
import { findIn } from '../../src/judge/phrases/search.js';
import { rowId, type PhraseRow } from '../../src/judge/phrases/table.js';
import { fold } from '../../src/page/fold.js';
import { readGold, readStyle } from '../lib/data.js';
import { judgedPages } from './evidence.js';
import { patternOf } from './mine.js';

/** On how many pages a row is content, on how many it is not, and on how many of these that are no articles. */
export interface Tally {
  content: number;
  other: number;
  elsewhere: number;
}

/** Content and other pages by row, over the development pages of both sets. */
export function tallyPages(rows: readonly PhraseRow[], bench: string): Map<string, Tally> {
  const index = compile(rows);
  const pairs = indexPairs(rows);
  const found = new Map<string, Tally>();
  const hitsOf = (line: string): string[] => {
    const whole = lookUp(line, index);
    const inside = findIn(line, pairs);
    return [...(whole === null ? [] : [rowId(whole)]), ...(inside === null || inside.strength === 'weak' ? [] : [inside.row])];
  };
  const add = (content: ReadonlySet<string>, other: ReadonlySet<string>, type: string): void => {
    for (const id of content) tally(id).content++;
    for (const id of other) {
      tally(id).other++;
      if (type !== 'article') tally(id).elsewhere++;
    }
  };
  const tally = (id: string): Tally => {
    const known = found.get(id) ?? { content: 0, other: 0, elsewhere: 0 };
    found.set(id, known);
    return known;
  };
  for (const page of judgedPages(bench, 'innertext')) {
    const content = new Set<string>();
    const other = new Set<string>();
    for (const line of page.lines) for (const id of hitsOf(line.folded)) (line.content ? content : other).add(id);
    add(content, other, page.type);
  }
  const gold = new Map(readGold(bench, 'multilingual-dev').map((page) => [page.id, (page.with ?? []).map(fold)]));
  for (const [id, text] of readStyle(bench, 'multilingual-dev', 'innertext')) {
    const wanted = (gold.get(id) ?? []).filter((snippet) => snippet !== '');
    const content = new Set<string>();
    const other = new Set<string>();
    for (const line of text.split('\n')) {
      const folded = fold(line);
      for (const hit of hitsOf(folded)) (wanted.some((snippet) => folded.includes(snippet)) ? content : other).add(hit);
    }
    add(content, other, 'article');
  }
  return found;
}

/** Domains on which a published false friend is a whole line of main content, by pattern. */
export function publishedFalseFriends(data: string): Map<string, number> {
  const file = JSON.parse(readFileSync(join(data, 'false-friends.json'), 'utf8')) as {
    phrases: { pattern: string; body_line_domains: number }[];
  };
  const found = new Map<string, number>();
  for (const { pattern, body_line_domains: domains } of file.phrases) {
    const folded = patternOf(pattern);
    if (folded !== null) found.set(folded, Math.max(domains, found.get(folded) ?? 0));
  }
  return found;
}
