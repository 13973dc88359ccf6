import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import { normalizeHtml, normalizeText } from '../../src/index.js';
import { elementCards } from '../../src/judge/rules/elements/cards.js';
import { htmlRules } from '../../src/read/html/rules.js';
import { annotate, rulesOf, sourceOf } from './annotate.js';
import { foldersIn, textsIn } from './files.js';

/** Set to write what the library does now into the fixtures; read the difference before you keep it. */
const update = process.env['UPDATE_FIXTURES'] === '1';

/** The fixture as the library sees it now. */
const now = (fixture: string, normalize = normalizeText): string => {
  const source = sourceOf(fixture);
  const comments = fixture.split('\n').filter((line) => line.startsWith('# ')).map((line) => `${line}\n`);
  return comments.join('') + annotate(source, normalize(source, { rules: rulesOf(fixture) }));
};

const expectSame = (path: string, text: string, normalize = normalizeText): void => {
  const found = now(text, normalize);
  if (update) writeFileSync(path, found);
  else expect(found).toBe(text);
};

const rules = foldersIn('fixtures/rules');
const isKeeper = (id: string): boolean => catalogue.some((entry) => entry.id === id && entry.effect === 'keep');

describe('rules', () => {
  it('have a fixture each', () => {
    const isHtml = (id: string): boolean => htmlRules.some((rule) => rule.id === id);
    expect(catalogue.map(({ id }) => id).filter((id) => !isHtml(id) && textsIn(`fixtures/rules/${id}`).length === 0)).toEqual([]);
  });

  it('are all in the catalogue', () => {
    expect(rules.filter((name) => !catalogue.some(({ id }) => id === name))).toEqual([]);
  });

  it.each(rules.flatMap((id) => textsIn(`fixtures/rules/${id}`).map((fixture) => ({ id, ...fixture }))))('$path', ({ id, path, text }) => {
    const normalize = elementCards.some((card) => card.id === id) ? normalizeHtml : normalizeText;
    expectSame(path, text, normalize);
    const { removals, repairs } = normalize(sourceOf(text), { rules: rulesOf(text) });
    if (isKeeper(id)) {
      // A rule that keeps leaves no trace; without it something goes.
      const without = normalizeText(sourceOf(text), { rules: { ...rulesOf(text), [id]: false } });
      expect(without.removals.length).toBeGreaterThan(removals.length);
    } else expect([...removals, ...repairs].map(({ rule }) => rule)).toContain(id);
  });
});

describe('pages', () => {
  it.each(foldersIn('fixtures/pages'))('%s', (slug) => {
    const folder = `fixtures/pages/${slug}`;
    const path = `${folder}/dump.txt`;
    const text = readFileSync(path, 'utf8');
    expectSame(path, text);
    const { title, subtitle, authors, publishedAt, modifiedAt, dateline, language, direction, siteName, section, tags, commentCount } = normalizeText(sourceOf(text)).article;
    const fields = { title, subtitle, authors, publishedAt, modifiedAt, dateline, language, direction, siteName, section, tags, commentCount };
    if (update) writeFileSync(`${folder}/fields.json`, `${JSON.stringify(fields, null, 2)}\n`);
    else expect(fields).toEqual(JSON.parse(readFileSync(`${folder}/fields.json`, 'utf8')));
  });
});
