import { hintBit } from '../page/hints.js';
import type { PageBlock } from '../page/page.js';
import type { Found, Judged } from './found.js';
import { recorded } from './page/record-line.js';
import { isDateLine } from './page/is-date-line.js';
import { signatureAt } from './page/signatures.js';
import { namedStandfirst } from './subtitle-named.js';

/** A standfirst is a sentence or two, in words. */
const FEWEST = 7;
const MOST = 50;
/** One that its elements name may be shorter. */
const FEWEST_NAMED = 3;

const SUMMARY = /* @__PURE__ */ hintBit('summary');

/**
 * Finds the standfirst: one line between the headline and the byline or date, or what its element names one.
 */
export function findSubtitle(judged: Judged): Found<string> | null {
  return recorded(judged, 'summary', null) ?? lineAboveByline(judged) ?? namedStandfirst(judged);
}

/** Only where all three stand one below the other: a first paragraph has the byline above it. */
function lineAboveByline(judged: Judged): Found<string> | null {
  const { scene, title } = judged;
  const { blocks, own, role, phrase } = scene.survey;
  const at = title + 1;
  const block = blocks[at];
  if (
    title < 0 ||
    block === undefined ||
    block.kind === 'code' ||
    block.words < (isNamed(block) ? FEWEST_NAMED : FEWEST) ||
    block.words > MOST
  )
    return null;
  if (role[at] != null || phrase[at] != null || (own[at]?.capitalShare ?? 1) > 0.6 || own[at]?.ending === 2) return null;
  const next = blocks[at + 1];
  if (next === undefined || next.words > 20) return null;
  const signature = signatureAt(judged, at + 1);
  const below = isDateLine(next, judged) || (signature !== null && signature.confidence >= 0.6);
  if (!below || isDateLine(block, judged) || signatureAt(judged, at) !== null) return null;
  return {
    value: block.text,
    provenance: { source: 'title-line', confidence: 0.8, span: block.span },
    claims: [{ at, rule: null, evidence: ['it stands between the headline and the byline'], confidence: 0.8 }],
  };
}

/** `<h2 class="article-subtitle">`, `<p class="dek">` */
function isNamed({ hints }: PageBlock): boolean {
  return hints.near >= 0 && (hints.near & SUMMARY) !== 0;
}
