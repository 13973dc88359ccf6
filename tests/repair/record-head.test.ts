import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { applyEdits } from '../../src/repair/edits.js';
import { findRecordHead } from '../../src/repair/record-head.js';
import { RECORD_KEYS, roleOfKey } from '../../src/repair/record-keys.js';

const TEXT = 'The council voted on Tuesday to close the old bridge for eleven months, and traffic will be led over the ring road until the work is done.';
const after = (source: string): string => applyEdits(source, findRecordHead(source));

describe('the head of a record', () => {
  it.each([
    ['front matter', `---\ntitle: "Storm: the night"\nlayout: post\ndate: 2024-03-03\ntags: ['harbour', "storm"]\n---\n${TEXT}`, `\nStorm: the night\n\nPublished: 2024-03-03\ntags: harbour, storm\n\n${TEXT}`],
    ['a list below its key', `---\ntitle: Storm\ndate: 2024-03-03\ntags:\n  - harbour\n- storm\n---\n${TEXT}`, `\nStorm\nPublished: 2024-03-03\ntags:\n\n\n\n${TEXT}`],
    ['labels with blank lines between', `Title: Storm\n\nAuthor: Jane Roe\n\nSource: Harbour Review\n\n${TEXT}`, `Storm\n\nBy Jane Roe\n\nHarbour Review\n\n${TEXT}`],
    ['little more than a title between fences', `---\ntitle: Storm\nfingerprint: "62658a56"\n---\n${TEXT}`, `\nStorm\n\n\n${TEXT}`],
    ['an address for the source', `Title: Storm\nDate: 2024-03-03\nSource: https://a.example/\nBy: Jane Roe\n${TEXT}`, `Storm\nPublished: 2024-03-03\n\nBy Jane Roe\n${TEXT}`],
    ['line ends of Windows', `title: Storm\r\nauthor: Jane Roe\r\ndate: 2024-03-03\r\n\r\n${TEXT}`, `Storm\r\nBy Jane Roe\r\nPublished: 2024-03-03\r\n\r\n${TEXT}`],
  ])('%s', (_, source, expected) => {
    expect(after(source)).toBe(expected);
  });

  it.each([
    ['without a title', `Author: Jane Roe\nDate: 2024-03-03\nSource: Harbour Review\n\n${TEXT}`],
    ['of two lines', `Title: Storm\nDate: 2024-03-03\n\n${TEXT}`],
    ['in the middle of a text', `${TEXT}\n\nTitle: Storm\nDate: 2024-03-03\nAuthor: Jane Roe`],
    ['of an interview', `Anna: Where is the title?\nBob: It is in the text.\nAnna: And the date?\n\n${TEXT}`],
    ['of a service that writes Markdown', `Title: Storm\n\nURL Source: https://a.example/\n\nPublished Time: 2024-03-03\n\nMarkdown Content:\n${TEXT}`],
  ])('but none %s', (_, source) => {
    expect(after(source)).toBe(source);
  });

  it('fills the fields', () => {
    const source = `---\ntitle: Council closes old bridge\nauthor: Jane Roe\ndescription: The ring road takes its traffic.\nsitename: Harbour Review\ndate: 2024-03-03\n---\n${TEXT}`;
    const { title, subtitle, authors, siteName, publishedAt, text } = normalizeText(source).article;
    expect({ title, subtitle, authors, siteName, publishedAt, text }).toEqual({
      title: 'Council closes old bridge',
      subtitle: 'The ring road takes its traffic.',
      authors: [{ name: 'Jane Roe' }],
      siteName: 'Harbour Review',
      publishedAt: '2024-03-03',
      text: TEXT,
    });
  });
});

describe('the keys of a record', () => {
  it('are sorted, written as they are looked up, and each says one thing', () => {
    expect(RECORD_KEYS.map(([role]) => role)).toEqual(RECORD_KEYS.map(([role]) => role).sort());
    for (const [role, row] of RECORD_KEYS) {
      const keys = row.split(' ');
      expect(keys).toEqual([...new Set(keys)].sort());
      expect(keys.filter((key) => roleOfKey(key) !== role)).toEqual([]);
    }
  });
});
