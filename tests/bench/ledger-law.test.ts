import { describe, expect, it } from 'vitest';

import { breaches } from '../../bench/lib/ledger-law.js';
import type { Subject } from '../../bench/lib/subject.js';
import type { Article } from '../../src/article.js';
import { segments } from '../../src/ledger/segments.js';
import type { Normalized } from '../../src/normalized.js';

/** A subject that keeps the first line as one paragraph and removes the rest, changed by `spoil`. */
function subject(spoil: (normalized: Normalized) => Normalized = (normalized) => normalized): Subject {
  const normalizeText = (raw: string): Normalized => {
    const end = raw.indexOf('\n') < 0 ? raw.length : raw.indexOf('\n');
    const text = raw.slice(0, end);
    const rest = raw.slice(end + 1);
    const article = {
      title: null,
      authors: [],
      body: text === '' ? [] : [{ type: 'paragraph', text, marks: [] }],
      text,
      wordCount: 2,
    } as unknown as Article;
    const removal = {
      kind: 'other' as const,
      rule: 'rest',
      because: 'It is not the first line.',
      evidence: ['line 2'],
      confidence: 1,
      span: { start: end + 1, end: raw.length },
      text: rest,
    };
    return spoil({
      article,
      removals: rest === '' ? [] : [removal],
      kept: text === '' ? [] : [{ span: { start: 0, end }, to: { field: 'body', block: 0, item: null } }],
      repairs: [],
      verdict: { kind: 'article', confidence: 1, evidence: [], missing: null },
      provenance: {},
      warnings: [],
    });
  };
  return { normalizeText, segments };
}

describe('the ledger law', () => {
  const source = 'Some prose.\nPost a Comment';

  it.each([source, 'one line', '', 'a\nb\nc'])('finds nothing where all is well: %j', (text) => {
    expect(breaches(subject(), text)).toEqual([]);
  });

  it('sees text that left without a removal', () => {
    const found = breaches(subject((n) => ({ ...n, removals: [] })), source);
    expect(found.join()).toContain('markup holds text: "Post a Comment"');
  });

  it('sees a body that says what the source does not', () => {
    const spoil = (n: Normalized): Normalized => ({
      ...n,
      article: { ...n.article, text: 'Sum prose.', body: [{ type: 'paragraph', text: 'Sum prose.', marks: [] }] },
    });
    expect(breaches(subject(spoil), source).join()).toContain('kept text is not body[0] (paragraph): at 1:');
  });

  it('sees a throw, a lone surrogate, an empty field and runs that differ', () => {
    let runs = 0;
    const throws = subject(() => {
      throw new RangeError('too deep');
    });
    expect(breaches(throws, source)[0]).toContain('throws: RangeError: too deep');
    expect(breaches(subject(), 'a \ud800 b').join()).toContain('lone surrogate');
    expect(breaches(subject((n) => ({ ...n, article: { ...n.article, title: '' } })), source)).toContain('article.title is an empty string');
    expect(breaches(subject((n) => ({ ...n, article: { ...n.article, wordCount: runs++ } })), source)).toContain('two runs differ');
  });

  it('sees a removal without a reason and one whose text is not the slice', () => {
    const without = (n: Normalized): Normalized => ({ ...n, removals: n.removals.map((r) => ({ ...r, evidence: [] })) });
    const other = (n: Normalized): Normalized => ({ ...n, removals: n.removals.map((r) => ({ ...r, text: 'x' })) });
    expect(breaches(subject(without), source)).toContain('removal by "rest" gives no reason');
    expect(breaches(subject(other), source).join()).toMatch(/throws: CleanCopyError: .+/);
  });
});
