import { normalizeText } from 'cleancopy';
import type { Article, Block, Normalized, Removal } from 'cleancopy';

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
