#!/usr/bin/env node
import { version } from '../../package.json';
import { normalizeText, segments, toJsonLd, toMarkdown, toPlainText } from '../index.js';
import { runAsProcess } from './process-io.js';

await runAsProcess({ version, normalizeText, segments, toPlainText, toMarkdown, toJsonLd });
