import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';

const LABELS = ['Home', 'Shop all', 'Skincare', 'Makeup', 'Sale', 'Gift cards', 'Stores', 'Account', 'Cart', 'Balms', 'New', 'Face', 'Brow', 'Eye', 'Tools', 'Bestsellers', 'Open submenu', 'Fragrance', 'Body', 'Sets'];
const menu = Array.from({ length: 30 }, (_, i) => `${LABELS[i % LABELS.length] ?? ''}${i < LABELS.length ? '' : ` ${i}`}`).join('\n');
const article = Array.from({ length: 5 }, (_, i) => `The council decided on Tuesday to close the old bridge number ${i}, which engineers had called unsafe for years, and drivers now have to take a detour of ten miles.`).join('\n\n');

const TERMS = [
  'Receive ten percent off your purchase of three to five single products when you make a set at any of our stores, without taxes and delivery charges.',
  'Free standard shipping on orders over sixty dollars; visit our page on rates and times for more.',
  'We deliver within three working days, and you may send back what you do not like for thirty days.',
];
const keeps = (body: string, terms: string): boolean => normalizeText(`${menu}\n\nSkincare sets promo terms\n\n${body}\n\nContact\nReturns`).article.text.includes(terms);

describe('prose that hardly belongs to an article', () => {
  it.each(TERMS)('stays where there is little else: %s', (terms) => {
    expect(keeps(terms, terms)).toBe(true);
  });

  it.each(TERMS)('goes below an article: %s', (terms) => {
    expect(keeps(`${article}\n\nContact\nReturns\n\n${terms}`, terms)).toBe(false);
  });

  it('brings no labels with it', () => {
    for (const terms of TERMS) expect(keeps(terms, 'Gift cards')).toBe(false);
  });
});
