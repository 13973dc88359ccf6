import type { Block, ImageBlock } from '../article.js';
import type { Media } from '../page/media.js';
import { resolveUrl } from '../write/resolve-url.js';
import { WEB_SCHEMES } from '../write/url.js';
import type { PlacedDraft } from './body.js';

/** The pictures and embeds that stand before one draft; `caption` is the one that the draft belongs to, `isLost` true where that has no URL of the web. */
export interface MediaBefore {
  readonly caption: ImageBlock | null;
  readonly isLost: boolean;
  readonly others: readonly Block[];
}

/** Hands out the pictures and embeds that stay between the drafts of the body, in source order, each once; `rest` are those behind the last draft. */
export function mediaBlocks(
  media: readonly Media[],
  base: string | null,
): { before: (draft: PlacedDraft) => MediaBefore; rest: () => Block[] } {
  const seen = new Set<string>();
  let next = 0;
  const blocksUpTo = (
    isUpTo: (entry: Media) => boolean,
    take: (block: Block, entry: Media) => void,
    lose?: (entry: Media) => void,
  ): void => {
    for (; next < media.length && isUpTo(media[next] as Media); next++) {
      const entry = media[next] as Media;
      const block = blockOf(entry, base);
      if (block === null) lose?.(entry);
      if (block === null || seen.has(block.src as string)) continue;
      seen.add(block.src as string);
      take(block, entry);
    }
  };
  const before = (draft: PlacedDraft): MediaBefore => {
    const others: Block[] = [];
    let caption: ImageBlock | null = null;
    let isLost = false;
    blocksUpTo(
      (entry) => placeOf(entry) <= draft.at,
      (block, entry) => {
        if (caption !== null) others.push(caption);
        caption = null;
        if (draft.kind === 'caption' && placeOf(entry) === draft.at && block.type === 'image') caption = block;
        else others.push(block);
      },
      (entry) => {
        isLost ||= entry.kind === 'image' && placeOf(entry) === draft.at;
      },
    );
    return { caption, isLost, others };
  };
  const rest = (): Block[] => {
    const blocks: Block[] = [];
    blocksUpTo(
      () => true,
      (block) => void blocks.push(block),
    );
    return blocks;
  };
  return { before, rest };
}

/** The block that a picture or an embed comes right before: its caption, whatever else of the figure stands above that. */
const placeOf = ({ caption, before }: Media): number => (caption < 0 ? before : caption);

function blockOf({ kind, src, title }: Media, base: string | null): ImageBlock | Extract<Block, { type: 'embed' }> | null {
  const url = resolveUrl(src, base, WEB_SCHEMES);
  if (url === null) return null;
  return kind === 'image' ? { type: 'image', src: url, alt: title, caption: null, credit: null } : { type: 'embed', src: url, title };
}

/** The picture that stands above the first paragraph of a body; `null` if none does. */
export function leadPicture(body: readonly Block[]): string | null {
  const end = body.findIndex(({ type }) => type === 'paragraph');
  return body
    .slice(0, Math.max(0, end))
    .reduce<string | null>((found, block) => found ?? (block.type === 'image' ? block.src : null), null);
}
