#!/usr/bin/env node
import { version } from '../../package.json';
import { normalizeHtml, normalizeText, segments, toHtml, toJsonLd, toMarkdown, toPlainText } from '../index.js';
import { runAsProcess } from './process-io.js';

await runAsProcess({ version, normalizeText, normalizeHtml, segments, toPlainText, toMarkdown, toHtml, toJsonLd });
