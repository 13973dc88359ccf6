import type { CutRule, FoundCut } from './rule.js';

/** The words of the label, by language; sorted. */
const WORDS =
  'advertisement|advertentie|annonce|annons|annonse|anzeige|mainos|pubblicità|publicidad|publicidade|publicité|reklam|reklama|werbung|реклама|広告|广告|廣告|광고';
/** In brackets whatever the case; bare only in capitals or before the sentence that goes with it. */
const LABELS: readonly RegExp[] = /* @__PURE__ */ (() => [
  new RegExp(`[[(](?:${WORDS})[\\])]`, 'giu'),
  /(?<![\p{L}\p{N}-])ADVERTISEMENT(?![\p{L}\p{N}-])(?: - CONTINUE READING BELOW)?/gu,
  /Advertisement - (?:Continue Reading Below|story continues below)|Article continues (?:below|after) (?:this )?(?:advertisement|ad)\b|Story continues below advertisement/giu,
])();

/** What every label has, folded: most paragraphs are done with here. */
const LIKELY = /advert|annon|anzeige|continues|mainos|publi|reklam|werbung|реклама|広告|广告|廣告|광고/;

/** The label of an advertisement in the middle of a paragraph. */
export const inlineLabel: CutRule = {
  id: 'inline-label',
  kind: 'advertisement',
  effect: 'remove',
  because: 'The words label an advertisement that stood inside the paragraph.',
  cuts: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.kind === 'code' || (survey.own[at]?.upperShare ?? 0) > 0.5 || !LIKELY.test(block.folded)) return [];
    return LABELS.flatMap((label) => [...block.text.matchAll(label)].map((match) => cutOf(block.text, match.index, match[0].length))).sort(
      (a, b) => a.start - b.start,
    );
  },
};

/** The label with the space before it, or at the start of the block the space behind it. */
function cutOf(text: string, index: number, length: number): FoundCut {
  const spaced = text.charAt(index - 1) === ' ';
  const start = spaced ? index - 1 : index;
  const end = index + length + (!spaced && text.charAt(index + length) === ' ' ? 1 : 0);
  return { start, end, finding: { evidence: [`"${text.slice(index, index + length)}" inside the paragraph`], confidence: 0.95 } };
}
