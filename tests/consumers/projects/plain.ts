import { normalizeText } from 'cleancopy';
import type { Article, Block, Normalized, Removal } from 'cleancopy';

const result: Normalized = normalizeText('A headline\n\nOne paragraph of an article, long enough to be one.', {
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

// @ts-expect-error: the title may be unknown
const title: string = article.title;
// @ts-expect-error: results are not to be written to
article.title = 'x';
// @ts-expect-error: no such option
normalizeText('', { colour: 'red' });

const text = article.body.map(words).join('\n\n');
if (!text.includes('One paragraph of an article')) throw new Error(`unexpected text: ${text} ${kinds.join()} ${title}`);
