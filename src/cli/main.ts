#!/usr/bin/env node
import { version } from '../../package.json';
import { normalizeHtml, normalizeText, segments, toHtml, toJsonLd, toMarkdown, toPlainText } from '../index.js';
import type { Validate } from './io.js';
import { runAsProcess } from './process-io.js';

/** Loaded only when asked for: the rest of the command does without zod. */
const loadValidator = async (): Promise<Validate> => (await import('../schema/index.js')).validateArticle;

await runAsProcess({ version, normalizeText, normalizeHtml, segments, toPlainText, toMarkdown, toHtml, toJsonLd, loadValidator });
