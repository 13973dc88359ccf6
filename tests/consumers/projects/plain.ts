import { normalizeText, ruleIds, toJsonLd } from 'cleancopy';
import type { Article, Block, JsonLdOptions, Mode, Normalized, NormalizeOptions, Removal } from 'cleancopy';

const dump = [
  'Ferries stay in harbour as storm closes the port',
  'The port of Aberdeen was closed on Tuesday after waves of nine metres were measured at its mouth, the harbour master said.',
  'Ferries to Orkney and Shetland will stay in harbour until Friday, and the operator has told passengers not to travel to the port.',
  'Post a Comment',
  '0 Comments',
].join('\n\n');

const result: Normalized = normalizeText(dump, {
  url: 'https://example.com/story',
});
const article: Article = result.article;
const kinds: readonly Removal['kind'][] = result.removals.map((removal) => removal.kind);

/** A row of a table, or another article: what is unknown there may be passed on as it is. */
const row: { readonly url?: string | null; readonly lang?: string; readonly mode?: Mode; readonly now?: Date; readonly rules?: Record<string, boolean> } = {};
const options: NormalizeOptions = { url: row.url, language: row.lang, mode: row.mode, now: row.now, maxLength: undefined, rules: row.rules };
const again: Normalized = normalizeText(article.text, { ...options, url: article.url, language: article.language });
const written: JsonLdOptions = { type: row.mode === 'recall' ? 'BlogPosting' : undefined };
const names: readonly string[] | undefined = toJsonLd(again.article, written).author?.map(({ name }) => name);
const off: NormalizeOptions = { rules: Object.fromEntries(ruleIds.map((id) => [id, false])) };
if (normalizeText(dump, off).removals.length >= result.removals.length) throw new Error(`rules switched off still remove: ${names?.join()}`);

/** A switch that misses a block type does not compile. */
function words(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return block.text;
    case 'list':
      return block.items.map((item) => item.text).join('\n');
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
    case 'image':
      return block.caption ?? '';
    case 'embed':
      return block.title ?? '';
  }
}

/** Compiled, never called. */
export function mistakes(): void {
  // @ts-expect-error: the title may be unknown
  const title: string = article.title;
  // @ts-expect-error: results are not to be written to
  article.title = title;
  // @ts-expect-error: no such option
  normalizeText('', { colour: 'red' });
}

const text = article.body.map(words).join('\n\n');
if (!text.includes('waves of nine metres')) throw new Error(`unexpected text: ${text} ${kinds.join()}`);
