import type { Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import { spanOf } from './facts/where.js';

/** A verdict on a page of which nothing is missing, for one reason that all of it bears out. */
export function plain(page: Page, kind: 'article' | 'empty' | 'other', confidence: number, text: string): Verdict {
  return { kind, confidence, evidence: [{ text, span: spanOf(page, 0, page.blocks.length - 1) }], missing: null };
}
