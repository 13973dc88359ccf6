import { describe, expect, it } from 'vitest';
import { normalizeHtml, normalizeText, type Article } from '../../src/index.js';

const shown = ({ title, text }: Article): [string | null, string] => [title, text];

const TEXTS: readonly [source: string, title: string | null, text: string][] = [
  ['The ferry sank.', null, 'The ferry sank.'],
  ['港は閉鎖された。', null, '港は閉鎖された。'],
  ['El puerto cerró.', null, 'El puerto cerró.'],
  ['Hello', null, 'Hello'],
  ['Storm closes the port\n\nThe ferry sank.', 'Storm closes the port', 'The ferry sank.'],
  ['The storm\n\nBy Jane Doe\n\nThe ferry sank. Nobody was hurt.', 'The storm', 'The ferry sank. Nobody was hurt.'],
  ['The ferry sank on Monday night.\n\nNobody was hurt.', null, 'The ferry sank on Monday night.\n\nNobody was hurt.'],
  ['Storm closes the port\n\nThe ferry sank.\n\n0 Comments\n\nPost a Comment\n\nShare this:\n\nFacebook\n\nTwitter', 'Storm closes the port', 'The ferry sank.'],
];

const NOISE: readonly string[] = ['Post a Comment', 'Home\nContact\nLogin', 'Sign in.', 'Read more.', '0 Comments\n\nShare this:\n\nFacebook'];

const PAGES: readonly [html: string, title: string | null, text: string][] = [
  ['<h1>Storm hits</h1><p>The ferry sank on Monday.</p>', 'Storm hits', 'The ferry sank on Monday.'],
  ['<h2>Storm hits</h2><p>The ferry sank on Monday.</p>', 'Storm hits', 'The ferry sank on Monday.'],
  ['<title>Storm hits</title><p>The ferry sank.</p>', 'Storm hits', 'The ferry sank.'],
  ['<p>The ferry sank.</p>', null, 'The ferry sank.'],
  ['<p>Hello</p>', null, 'Hello'],
  ['<nav><a href="/">Home</a></nav><h1>Storm hits</h1><p>The ferry sank.</p><p>Nobody was hurt.</p><footer><a href="/c">Contact</a></footer>', 'Storm hits', 'The ferry sank.\n\nNobody was hurt.'],
];

describe('a source of a few lines', () => {
  it.each(TEXTS)('keeps its sentences: %j', (source, title, text) => {
    for (const mode of ['balanced', 'recall', 'precision'] as const) expect(shown(normalizeText(source, { mode }).article)).toEqual([title, text]);
  });

  it.each(NOISE)('is empty where all of it is noise: %j', (source) => {
    expect(shown(normalizeText(source).article)).toEqual([null, '']);
  });

  it.each(PAGES)('keeps its headline and its sentences: %s', (html, title, text) => {
    expect(shown(normalizeHtml(html).article)).toEqual([title, text]);
  });
});
