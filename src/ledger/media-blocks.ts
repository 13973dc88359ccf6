import type { Block, ImageBlock } from '../article.js';
import type { Media } from '../page/media.js';
import { resolveUrl } from '../write/resolve-url.js';
import { WEB_SCHEMES } from '../write/url.js';
import type { PlacedDraft } from './body.js';

/** The pictures and embeds that stand before one draft; `caption` is the one that the draft belongs to. */
export interface MediaBefore {
  readonly caption: ImageBlock | null;
  readonly others: readonly Block[];
}

/** Hands out a page's pictures and embeds between the drafts of the body, in source order, each once. */
export function mediaBlocks(media: readonly Media[], drafts: readonly PlacedDraft[], base: string | null): { before: (draft: PlacedDraft) => MediaBefore } {
  const first = drafts[0]?.at ?? 0;
  const seen = new Set<string>();
  let next = 0;
  let last = first - 1;
  const before = (draft: PlacedDraft): MediaBefore => {
    const others: Block[] = [];
    let caption: ImageBlock | null = null;
    for (; next < media.length && (media[next] as Media).before <= draft.at; next++) {
      const entry = media[next] as Media;
      const isCaption = draft.kind === 'caption' && entry.before === draft.at;
      // What stands beside nothing that stays belongs to what went.
      const isInside = last >= first && (entry.before === last + 1 || entry.before === draft.at);
      if (!isCaption && !isInside) continue;
      const block = blockOf(entry, base);
      if (block === null || seen.has(block.src ?? '')) continue;
      seen.add(block.src ?? '');
      if (caption !== null) others.push(caption);
      caption = null;
      if (isCaption && block.type === 'image') caption = block;
      else others.push(block);
    }
    last = draft.at;
    return { caption: caption, others };
  };
  return { before };
}

function blockOf({ kind, src, title }: Media, base: string | null): ImageBlock | Extract<Block, { type: 'embed' }> | null {
  const url = resolveUrl(src, base, WEB_SCHEMES);
  if (url === null) return null;
  return kind === 'image' ? { type: 'image', src: url, alt: title, caption: null, credit: null } : { type: 'embed', src: url, title };
}
