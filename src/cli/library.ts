import { version } from '../../package.json';
import { normalizeHtml, normalizeText, segments, toHtml, toJsonLd, toMarkdown, toPlainText } from '../index.js';
import type { Library, Validate } from './io.js';

/** Loaded only when asked for: the rest of the command does without zod. */
const loadValidator = async (): Promise<Validate> => (await import('../schema/index.js')).validateArticle;

/** The library that the command and its threads run. */
export const library: Library = {
  version,
  normalizeText,
  normalizeHtml,
  segments,
  toPlainText,
  toMarkdown,
  toHtml,
  toJsonLd,
  loadValidator,
};
