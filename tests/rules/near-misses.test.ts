import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { removalKinds } from '../kinds.js';
import { textsIn } from './files.js';

const files = textsIn('fixtures/near-misses');
const articles = files.flatMap(({ path, text }) =>
  text.trim().split(/\n=+\n/).map((article, at) => ({ name: `${path} ${at + 1}`, article: article.trim() })),
);

describe('near misses', () => {
  it('has articles about every kind of noise', () => {
    const names = new Set(files.map(({ path }) => path.replace(/^.*\/|\.txt$/g, '')));
    expect(removalKinds.filter((kind) => !names.has(kind))).toEqual([]);
  });

  it.each(articles)('$name keeps every paragraph', ({ article }) => {
    const found = normalizeText(article).article;
    const kept = `${found.title ?? ''}\n${found.subtitle ?? ''}\n${found.text}`.replace(/\s+/g, ' ');
    const lost = article.split('\n').filter((line) => line.trim() !== '' && !kept.includes(line.trim().replace(/\s+/g, ' ')));
    expect(lost).toEqual([]);
  });
});
