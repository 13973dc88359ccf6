import { clip } from '../../clip.js';
import { leadsElsewhere } from '../../picture-names.js';
import type { FoundRun, Scene } from '../rule.js';

/** With less prose above, in words, there is no article yet. */
const ABOVE = 25;

/** The captions of pictures that lead to other pages, below all prose: a figure of an article may lead to its source, but stands beside its text. */
export function linkedFigures({ page, survey }: Scene): FoundRun[] {
  const { blocks, proseBefore } = survey;
  const all = proseBefore[blocks.length] as number;
  return page.media.flatMap((entry) => {
    const { kind, before } = entry;
    const block = blocks[before];
    if (
      kind !== 'image' ||
      block?.kind !== 'caption' ||
      !leadsElsewhere(entry) ||
      (proseBefore[before] as number) < ABOVE ||
      (proseBefore[before + 1] as number) < all
    )
      return [];
    return [
      {
        first: before,
        last: before,
        finding: { evidence: [`the caption of a picture that leads to another page: "${clip(block.text)}"`], confidence: 0.9 },
      },
    ];
  });
}
