import { describe, expect, it } from 'vitest';
import { followAsks } from '../../../src/judge/phrases/follow-us.js';
import { CHANNEL_PATTERNS, SERVICE_ROWS } from '../../../src/judge/phrases/services.js';
import { fold } from '../../../src/page/fold.js';

describe('the names of services', () => {
  it('stand in one row each, folded and sorted', () => {
    const rows = SERVICE_ROWS.map(([, names]) => names.split(' '));
    for (const row of rows) expect(row).toEqual(row.map(fold).sort());
    const all = rows.flat();
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  it('and further names are patterns of text that is folded', () => {
    const names = CHANNEL_PATTERNS.flatMap((row) => row.split('|'));
    expect(names.filter((name) => fold(name) !== name)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('how somebody asks to be followed', () => {
  it('is sorted by language', () => {
    const languages = Object.keys(followAsks);
    expect(languages).toEqual([...languages].sort());
  });
});
