import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';

/** A page whose standfirst is this. */
const page = (standfirst: string): string => `<!doctype html><meta name="description" content="Two ferries were torn from their moorings on Monday night">
<article><h1>Storm closes the harbour</h1><h2 class="standfirst">${standfirst}</h2>
<p>The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.</p>
<p>Nobody was hurt, but the damage to the pier will take weeks to repair, and the ferries stay in port until then.</p></article>`;

const TEXT = 'Two ferries were torn from their moorings on Monday night';

describe('the credit of a picture behind a standfirst', () => {
  it.each([
    [`${TEXT} | Photo: Jane Roe`, TEXT],
    [`${TEXT} | Photo by Jane Roe`, TEXT],
    [`${TEXT} (Foto: dpa)`, TEXT],
    [`${TEXT}. Photo: Jane Roe/Reuters`, `${TEXT}.`],
    [`${TEXT}. <em>Image: Jane Roe</em>`, `${TEXT}.`],
  ])('%s', (standfirst, expected) => {
    const { article, removals } = normalizeHtml(page(standfirst));
    expect(article.subtitle).toBe(expected);
    expect(removals.map(({ rule, kind }) => `${rule} ${kind}`)).toEqual(['credit-line credit']);
    expect(normalizeHtml(page(standfirst), { rules: { 'credit-line': false } }).article.subtitle).not.toBe(expected);
  });

  it.each([`${TEXT}. The keeper took a photo: nobody believed it`, `${TEXT}. Picture by picture it comes back`, `${TEXT} | Photo`, `${TEXT}: photo or film, nobody saw it`])('near miss: %s', (standfirst) => {
    expect(normalizeHtml(page(standfirst)).article.subtitle).toBe(standfirst);
  });
});
