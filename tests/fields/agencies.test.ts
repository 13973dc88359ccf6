import { describe, expect, it } from 'vitest';
import { isAgency, isSigned } from '../../src/fields/names/agencies.js';

describe('agencies', () => {
  it.each(['Reuters', 'AFP', 'dpa', 'Интерфакс', '新华社', 'Associated Press'])('knows %s', (name) => {
    expect(isAgency(name)).toBe(true);
  });

  it.each(['Jane Doe', 'The Harbour Example', 'video'])('takes %s for none', (name) => {
    expect(isAgency(name)).toBe(false);
  });

  it.each(['He was not hurt. (dpa)', 'Nadie resultó herido. (EFE)', '“Nobody was hurt.” /Reuters', 'Ніхто не постраждав. (Укрінформ)', '没有人受伤。（新华社）'])('signs: %s', (text) => {
    expect(isSigned(text)).toBe(true);
  });

  // A caption without its full stop, a remark, a name, a sentence about the agency.
  it.each(['The pier on Monday (dpa)', 'He was not hurt. (video)', 'He was not hurt. (Jane Doe)', 'The report came from Reuters.'])('signs not: %s', (text) => {
    expect(isSigned(text)).toBe(false);
  });
});
