import { isDeepStrictEqual } from 'node:util';

import type { Block, Span } from '../../src/article.js';
import type { Destination, Normalized, Removal, Segment } from '../../src/normalized.js';
import { bodyText } from '../../src/write/plain-text.js';
import { normalizerOf, type Subject } from './subject.js';
import { visibleMarkup } from './visible-text.js';

/** Fields whose kept stretches must be the value itself; dates and the like are read from theirs. */
const VERBATIM = ['title', 'subtitle'] as const;

/**
 * Everything that must hold of any run, each breach as one short sentence; none is lawful.
 * White space is left out of the comparison of kept text, since blocks fold and join lines.
 * The style `html` reads the source as a page: then `markup` may hold tags, but no text that a
 * reader of the page would see.
 */
export function breaches(subject: Subject, source: string, options: Readonly<Record<string, unknown>> = {}, style = 'text'): string[] {
  try {
    const normalize = normalizerOf(subject, style);
    const normalized = normalize(source, options);
    const found = resultBreaches(subject, source, normalized, style);
    const again = normalize(source, options);
    if (JSON.stringify(again) !== JSON.stringify(normalized)) found.push('two runs differ');
    return found;
  } catch (error) {
    const at = error instanceof Error ? ((error.stack ?? '').split('\n')[1]?.trim() ?? '') : '';
    return [`throws: ${String(error).slice(0, 200)} ${at}`];
  }
}

/** What of {@link breaches} can be told from one result. */
export function resultBreaches(subject: Subject, source: string, normalized: Normalized, style = 'text'): string[] {
  return [...ledgerBreaches(subject, source, normalized, style), ...bodyBreaches(normalized), ...shapeBreaches(normalized)];
}

/** What normalizing the plain text of the result once more changes: it should change no block and remove nothing. */
export function secondRunBreaches(
  subject: Subject,
  source: string,
  options: Readonly<Record<string, unknown>> = {},
  first = subject.normalizeText(source, options),
): string[] {
  if (subject.toPlainText === undefined) return [];
  const second = subject.normalizeText(subject.toPlainText(first.article), options);
  const texts = (normalized: Normalized): string[] => normalized.article.body.flatMap(textsOf).map(([, text]) => text);
  const [before, after] = [texts(first), texts(second)];
  const found = second.removals.map(({ rule, text }) => `the second run removes by ${rule}: ${JSON.stringify(text.slice(0, 80))}`);
  const at = before.findIndex((text, i) => text !== after[i]);
  if (at >= 0) found.push(`the second run changes a block: ${differing(before[at] ?? '', after[at] ?? '')}`);
  if (after.length > before.length) found.push('the second run has more blocks');
  return found;
}

function ledgerBreaches(subject: Subject, source: string, normalized: Normalized, style: string): string[] {
  const found: string[] = [];
  const list = subject.segments?.(source, normalized);
  if (list === undefined) return [];
  let at = 0;
  for (const segment of list) {
    const { start, end } = segment.span;
    if (start !== at) found.push(`segments do not tile: ${segment.type} starts at ${start}, not ${at}`);
    if (end <= start) found.push(`segments: empty or backward ${segment.type} at ${start}..${end}`);
    if (segment.text !== source.slice(start, end)) found.push(`segments: ${segment.type} text is not the slice at ${start}`);
    found.push(...gapBreaches(segment, style, source));
    at = end;
  }
  if (at !== source.length) found.push(`segments do not tile: they end at ${at} of ${source.length}`);
  // A removal that tags interrupt has a segment for each of its parts.
  const removed = list
    .flatMap((segment) => (segment.type === 'removed' ? [segment.removal] : []))
    .filter((removal, i, all) => removal !== all[i - 1]);
  const partsOf = new Map<Removal, Span[]>(normalized.removals.map((removal) => [removal, []]));
  for (const segment of list) if (segment.type === 'removed') partsOf.get(segment.removal)?.push(segment.span);
  for (const [removal, own] of partsOf) {
    if (!isDeepStrictEqual(own, removal.parts ?? [removal.span]))
      found.push(`removed segments are not the parts of the removal at ${removal.span.start}`);
    if (own.some(({ start, end }) => start < removal.span.start || end > removal.span.end))
      found.push(`a part lies outside its removal at ${removal.span.start}`);
  }
  if (!isDeepStrictEqual(removed, normalized.removals)) found.push('removed segments are not the removals');
  for (const { span, text } of normalized.removals) {
    if (text !== source.slice(span.start, span.end)) found.push(`removal text is not the slice at ${span.start}`);
  }
  for (const { span, before } of normalized.repairs) {
    if (before !== source.slice(span.start, span.end)) found.push(`repair text is not the slice at ${span.start}`);
  }
  const used = list.reduce((sum, segment) => sum + (segment.type === 'kept' ? segment.repairs.length : 0), 0);
  if (used !== normalized.repairs.length) found.push('a repair lies outside kept text');
  found.push(...keptBreaches(list, normalized));
  if (style === 'html')
    found.push(...visibleMarkup(source, list).map((text) => `markup holds visible text: ${JSON.stringify(text.slice(0, 60))}`));
  return found;
}

/** What may stand before a line and be no word of it: bullets (lynx draws the second level as `o`), numbers, quote signs, fences with the language that the block then has. */
const SIGN =
  /^(?:`{3,}[\w+#.-]{1,20}|[^\p{L}\p{N}]{1,8}|[\s!-/:-@[-`{-~]{1,80}|o|\(?(?:\p{N}{1,9}|\p{L}{1,5})[.):]|[^\p{L}\p{N}]*\p{N}{1,9}[.)]?)$/u;

/** What is neither kept nor removed may hold no words, else text could leave without a reason. */
function gapBreaches(segment: Segment, style: string, source: string): string[] {
  if (segment.type === 'separator' && /[^\s\u0085]/u.test(segment.text)) {
    return [`separator holds text: ${JSON.stringify(segment.text.slice(0, 60))}`];
  }
  // What shows nothing may have left the sign between: "```", a control, "ts"
  const isFence = (): boolean =>
    SIGN.test(source.slice(source.lastIndexOf('\n', segment.span.start - 1) + 1, segment.span.end).replace(/\p{C}/gu, ''));
  if (
    style !== 'html' &&
    segment.type === 'markup' &&
    !segment.text.split(/[\r\n]\s*/u).every((line) => line === '' || SIGN.test(line)) &&
    !isFence()
  ) {
    return [`markup holds text: ${JSON.stringify(segment.text.slice(0, 60))}`];
  }
  return [];
}

function keptBreaches(list: readonly Segment[], normalized: Normalized): string[] {
  const found: string[] = [];
  const held = new Map<string, string>();
  for (const segment of list) {
    if (segment.type !== 'kept') continue;
    const key = keyOf(segment.to);
    held.set(key, (held.get(key) ?? '') + solid(segment.result));
  }
  const { article } = normalized;
  article.body.forEach((block, at) => {
    for (const [item, text] of textsOf(block)) {
      const key = keyOf({ field: 'body', block: at, item });
      const kept = held.get(key) ?? '';
      held.delete(key);
      if (kept !== solid(text)) {
        found.push(`kept text is not body[${at}]${item === null ? '' : ` entry ${item}`} (${block.type}): ${differing(kept, solid(text))}`);
      }
    }
  });
  for (const key of held.keys()) if (key.startsWith('body ')) found.push(`kept text goes to ${key}, which is not there`);
  for (const field of VERBATIM) {
    const kept = held.get(keyOf({ field, block: null, item: null }));
    const value = article[field];
    if (kept !== undefined && kept !== solid(value ?? ''))
      found.push(`kept text is not the ${field}: ${differing(kept, solid(value ?? ''))}`);
  }
  return found;
}

function keyOf({ field, block, item }: Destination): string {
  return `${field} ${block} ${item}`;
}

/** The texts a block holds, each with the item number that its kept stretches carry. */
function textsOf(block: Block): [number | null, string][] {
  if (block.type === 'list') return block.items.map((item, at) => [at, item.text]);
  if (block.type === 'table') return block.rows.map((row, at) => [at, row.join('')]);
  if (block.type === 'image')
    return block.caption === null && block.credit === null ? [] : [[null, `${block.caption ?? ''}${block.credit ?? ''}`]];
  // The URL of a `cite` attribute is no text of the page.
  if (block.type === 'quote') return [[null, block.text + (block.cite === null || /^https?:/.test(block.cite) ? '' : block.cite)]];
  return 'text' in block ? [[null, block.text]] : [];
}

function bodyBreaches({ article }: Normalized): string[] {
  const found: string[] = [];
  if (article.text !== bodyText(article.body)) found.push('article.text is not the body');
  for (const block of article.body) {
    if ('text' in block && block.text.trim() === '') found.push(`empty ${block.type}`);
    if (block.type === 'list' && (block.items.length === 0 || block.items.some((item) => item.text.trim() === '')))
      found.push('empty list entry');
    if (block.type === 'paragraph' && /[\n\r\u2028\u2029\u0085]/u.test(block.text)) found.push('a paragraph holds a line end');
  }
  return found;
}

function shapeBreaches(normalized: Normalized): string[] {
  const found: string[] = [];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(normalized)), normalized)) found.push('does not survive JSON');
  const { article } = normalized;
  const values: unknown[] = [article];
  while (values.length > 0) {
    const value = values.pop();
    if (typeof value === 'string') {
      if (/\p{Surrogate}/u.test(value)) found.push(`lone surrogate in ${JSON.stringify(value.slice(0, 60))}`);
    } else if (typeof value === 'object' && value !== null) values.push(...Object.values(value));
  }
  for (const [field, value] of Object.entries(article)) {
    if (value === '' && field !== 'text') found.push(`article.${field} is an empty string`);
  }
  if (article.authors.some((author) => author.name.trim() === '')) found.push('an author without a name');
  if (!Number.isInteger(article.wordCount) || article.wordCount < 0) found.push('wordCount is no count');
  for (const { evidence, because, confidence, rule } of normalized.removals) {
    if (evidence.length === 0 || because === '' || rule === '') found.push(`removal by "${rule}" gives no reason`);
    if (!(confidence >= 0 && confidence <= 1)) found.push(`removal by "${rule}" has confidence ${confidence}`);
  }
  return found;
}

/** Text without white space and invisible line ends. */
function solid(text: string): string {
  return text.replace(/[\s\u0085\u200b\ufeff]+/gu, '');
}

function differing(a: string, b: string): string {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return `at ${at}: ${JSON.stringify(a.slice(at, at + 30))} against ${JSON.stringify(b.slice(at, at + 30))}`;
}
