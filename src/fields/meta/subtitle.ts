import { hintBit } from '../../page/hints.js';
import type { Found, Judged } from '../found.js';
import { factsOf, keyOf, type Facts } from './facts.js';
import { DESCRIPTION_NAMES, SUBTITLE_NAMES } from './names.js';

/** A standfirst stands so near below the headline, in blocks. */
const BELOW = 5;
/** It is a sentence or two, in words. */
const FEWEST = 4;
const MOST = 60;

const SUMMARY = /* @__PURE__ */ hintBit('summary');

/**
 * The standfirst: a block below the headline that the page's classes or headings set apart and its
 * description repeats, else the subtitle that the metadata states.
 */
export function weighSubtitle(judged: Judged, facts: Facts, text: Found<string> | null): Found<string> | null {
  const { blocks } = judged.scene.survey;
  const stated = factsOf(facts, SUBTITLE_NAMES)[0];
  const keys = factsOf(facts, [...SUBTITLE_NAMES, ...DESCRIPTION_NAMES]).map(({ value }) => keyOf(value.replace(/(?:\.{3}|…)$/, '')));
  const title = keyOf(blocks[judged.title]?.text ?? '');
  for (let at = judged.title + 1; judged.title >= 0 && at <= judged.title + BELOW; at++) {
    const block = blocks[at];
    if (block === undefined || block.words < FEWEST || block.words > MOST) continue;
    const apart = block.kind === 'heading' || (block.hints.near >= 0 && (block.hints.near & SUMMARY) !== 0);
    const key = keyOf(block.text);
    if (!apart || key === title || !keys.some((other) => other !== '' && (key === other || (other.length > 40 && key.startsWith(other)))))
      continue;
    return {
      value: block.text,
      provenance: { source: 'element', span: block.span, confidence: 0.9 },
      claims: [{ at, rule: null, evidence: ["it stands below the headline, and the page's description repeats it"], confidence: 0.9 }],
    };
  }
  if (text !== null || stated === undefined || keyOf(stated.value) === title || stated.value.split(/\s+/).length > MOST) return text;
  return { value: stated.value, provenance: { source: stated.source, span: stated.span, confidence: 0.7 }, claims: [] };
}
