import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/repair/edits.js';
import { repairMojibake } from '../../src/repair/mojibake.js';
import { repairText } from '../../src/repair/repair.js';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/repair/${name}.json`, import.meta.url), 'utf8'));
type Pairs = readonly { readonly label: string; readonly before: string; readonly after: string }[];
type Texts = readonly { readonly label: string; readonly text: string }[];

describe('repairMojibake', () => {
  for (const { label, before, after } of read('mojibake') as Pairs) {
    it(`undoes ${label}`, () => { expect(applyEdits(before, repairMojibake(before))).toBe(after); });
    it(`finds nothing more in ${label}`, () => { expect(repairMojibake(after)).toEqual([]); });
  }

  for (const { label, text } of read('untouched') as Texts) {
    it(`leaves ${label}`, () => { expect(repairMojibake(text)).toEqual([]); });
  }

  for (const { label, before, after } of read('known-failures') as Pairs) {
    it.fails(`known failure: ${label}`, () => { expect(repairText(before).text).toBe(after); });
  }

  it('makes one edit of a word', () => {
    expect(repairMojibake('РїСЂРёРІРµС‚, РјРёСЂ')).toEqual([
      { start: 0, end: 12, with: 'привет', rule: 'mojibake' },
      { start: 14, end: 20, with: 'мир', rule: 'mojibake' },
    ]);
  });

  it('judges each line by itself: what stands on another is no evidence', () => {
    expect(repairMojibake('Ã¥ber').length).toBe(0);
    expect(repairMojibake('Ã¥ber Ã¸re').length).toBe(2);
    expect(repairMojibake('Ã¥ber\nÃ¸re').map((edit) => edit.start)).toEqual([6]);
  });

  it('leaves a line with more layers than anything but malice makes', () => {
    const layered = (count: number): string => `${'Â'.repeat(count)}£5`;
    expect(applyEdits(layered(6), repairMojibake(layered(6)))).toBe('£5');
    expect(repairMojibake(layered(40))).toEqual([]);
  });
});
