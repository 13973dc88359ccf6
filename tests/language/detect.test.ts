import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalTag, detectLanguage, directionOf, functionWordsOf } from '../../src/language/index.js';
import { functionWords } from '../../src/language/function-words/index.js';
import { latinLetters } from '../../src/language/alphabets.js';
import { telling } from '../../src/language/telling.js';
import { SENTENCES } from './sentences.js';

describe('detectLanguage', () => {
  it.each(SENTENCES)('%s: %s', (language, sentence) => {
    expect(detectLanguage(sentence)?.language).toBe(language);
  });

  it.each([
    ['fi', 'Hankkeen hinta on noin 470 miljoonaa euroa. Valtio maksaa kustannuksista 30 prosenttia, ja loput maksaa kaupunki itse.'],
    ['et', 'Tartu linnavolikogu otsustas esmaspäeval trammitee ehitamise. Riik maksab kuludest kolmandiku, ja linn ülejäänu.'],
    ['nb', 'Det smalt, og så lå vi stille, forteller han. Mannskapet gjorde en god jobb. Fergen kom seg løs etter to timer.'],
    ['da', 'Der lød et brag, og så lå vi stille, fortæller han. Færgen blev trukket fri efter to timer.'],
    ['id', 'Gempa bumi mengguncang wilayah Cianjur pada Selasa pagi. Warga berhamburan keluar rumah. Polisi belum menyebut korban.'],
    ['ms', 'Gempa bumi menggegarkan wilayah Jawa Barat pagi tadi. Penduduk bergegas keluar. Polis belum menyebut mangsa.'],
    ['hr', 'Most je u četvrtak zatvoren. Tko je udario u stup, općina i vijeće nisu rekli, a promet će tijekom tjedna ići preko sela.'],
    ['sr-Latn', 'Most je u četvrtak zatvoren nakon što je kamion udario u stub. Opština i savet o tome posle nisu ništa rekli.'],
    ['de', 'Ein Hotel, ein Pool und ein Haus mit einem sehr freundschaftlichen Netzwerk.'],
  ])('tells %s from its relatives by endings and words of its own: %s', (language, text) => {
    expect(detectLanguage(text)?.language).toBe(language);
  });

  it('says the better of two relatives rather than nothing', () => {
    const found = detectLanguage('Saya dan anak itu keluar dari rumah pada pagi itu, dan tidak ada orang di jalan.');
    expect(['id', 'ms']).toContain(found?.language);
    expect(found?.confidence).toBeLessThan(0.9);
  });

  it('knows each form once and in order, and endings of three to six letters', () => {
    for (const [language, row] of Object.entries(telling)) {
      const forms = row.split(' ');
      expect(functionWords[language]).toBeDefined();
      expect(forms).toEqual([...new Set(forms)].sort());
      for (const form of forms) if (form.startsWith('-')) expect(form).toMatch(/^-\p{L}{3,6}$/u);
    }
  });

  it.each(['', '   ', '12 345,67 €', 'OK', 'Facebook Twitter LinkedIn', 'π', '👍👍👍', 'xkcd qwrtz plmk', '\ud800'])(
    'leaves %j unclear',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  it.each([
    ['The colour of the sea is not what it was when we were young.', 'en-GB', 'en-GB'],
    ['The colour of the sea is not what it was when we were young.', 'de-AT', 'en'],
    ['Lisboa', 'pt-PT', 'pt-PT'],
    ['Lisboa', 'ru', null],
    ['Lisboa', 'uz', 'uz'],
    ['今天天气很好，我们去公园散步。', 'zh-TW', 'zh-TW'],
    ['今天天气很好，我们去公园散步。', 'zh_hant', 'zh-Hant'],
    ['東京都', 'ja', 'zh'],
    ['Где ће бити одржан састанак који су најавили?', 'sr-Latn-RS', 'sr-RS'],
    ['Gde će biti održan sastanak koji su juče najavili?', 'sr', 'sr-Latn'],
    ['Og det er det som er så fint med det.', 'no-NO', 'nb-NO'],
    ['123', 'en', null],
    ['Lisboa', 'not a tag', null],
  ])('%s, hint %s: %s', (text, hint, language) => {
    expect(detectLanguage(text, hint)?.language ?? null).toBe(language);
  });

  it('samples a long text', () => {
    const german = 'Die Katze schläft auf dem Sofa, und der Hund liegt davor. '.repeat(20_000);
    expect(detectLanguage(`Home | News | Sport\n${german}`)?.language).toBe('de');
  });

  it('answers any string with a tag it would take as a hint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string(), { nil: undefined }), (text, hint) => {
        const found = hint === undefined ? detectLanguage(text) : detectLanguage(text, hint);
        if (found === null) return;
        expect(canonicalTag(found.language)).toBe(found.language);
        expect(found.confidence).toBeGreaterThanOrEqual(0.5);
        expect(found.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('directionOf', () => {
  it.each([
    ['', null],
    ['2024 — 42', null],
    ['Hello', 'ltr'],
    ['שלום world, שלום עולם', 'rtl'],
    ['مرحبا', 'rtl'],
    ['The word שלום means peace', 'ltr'],
    ['漢字', 'ltr'],
  ])('%j: %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('canonicalTag', () => {
  it.each([
    ['en', 'en'],
    ['EN_gb', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['es-419', 'es-419'],
    ['de-DE-1996', 'de-DE'],
    ['english', null],
    ['', null],
    ['x', null],
  ])('%j: %j', (tag, expected) => {
    expect(canonicalTag(tag)).toBe(expected);
  });
});

describe('the tables', () => {
  it('hold lower-case NFC words without repeats', () => {
    for (const [language, row] of Object.entries(functionWords)) {
      const words = row.split(' ');
      expect(canonicalTag(language)).toBe(language);
      expect(new Set(words).size, language).toBe(words.length);
      expect(row.toLowerCase().normalize('NFC'), language).toBe(row);
      for (const word of words) expect(word, language).toMatch(/^[\p{L}\p{M}\u200c]+$/u);
    }
  });

  it('know every letter that a Latin row uses', () => {
    for (const [language, letters] of Object.entries(latinLetters)) {
      const used = new Set((functionWords[language] ?? '').replace(/[a-z ]/g, '').replace(/[ạ-ỹ]/g, 'ạ'));
      expect([...used].filter((letter) => !letters.includes(letter)), language).toEqual([]);
    }
  });
});

describe('functionWordsOf', () => {
  it.each([
    ['en', 'the', true],
    ['en-GB', 'the', true],
    ['de', 'the', false],
    ['sr-Latn-RS', 'gde', true],
    ['sr-RS', 'где', true],
    [null, 'the', true],
    [null, 'und', true],
    ['xx', 'und', true],
    ['en', 'toString', false],
    ['constructor', 'the', true],
  ])('%s has %s: %s', (language, word, expected) => {
    expect(functionWordsOf(language).has(word)).toBe(expected);
  });
});
