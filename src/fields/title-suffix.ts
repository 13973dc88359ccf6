import type { Cause, Cut } from '../judge/decision.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import { saidOf } from './rules.js';
import { namedTitle, TELLING_WORDS } from './title-named.js';
import { BARS, DASHES } from './title-signs.js';

/** A breadcrumb has several parts; no more are taken off. */
const MOST_CUTS = 6;
/** The name of a site or a section is no longer, in words. */
const MOST_WORDS = 5;

/**
 * What of the headline's line is not the headline: the name of the site or the section. A bar always
 * parts the two; a dash only where the page shows the same name elsewhere, or the headline without it, for a dash also
 * belongs to headlines. Where the dump holds the page's own title, it says what of the line the headline is.
 */
export function titleCuts(scene: Scene, at: number, siteName: string | null): Cut[] {
  const block = scene.survey.blocks[at] as PageBlock;
  const named = namedTitle(scene, at);
  let [start, end] = named ?? [0, block.text.length];
  const known = (part: string, rest: string): boolean =>
    part === siteName || standsAlone(scene, at, part) || standsElsewhere(scene, at, rest);
  for (let round = 0; round < MOST_CUTS; round++) {
    const text = block.text.slice(start, end);
    const cut = behind(text, BARS, () => true) ?? behind(text, DASHES, known) ?? before(text, BARS);
    if (cut === null) break;
    if (cut.start === 0) start += cut.end;
    else end = start + cut.start;
  }
  return cutsAround(block.text, start, end);
}

/** Takes what stands before a headline and behind it out of its line. */
export function cutsAround(text: string, start: number, end: number): Cut[] {
  const cuts = [
    { start: 0, end: start },
    { start: end, end: text.length },
  ];
  return cuts.filter((cut) => cut.end > cut.start).map((cut) => ({ ...cut, cause: causeOf(text.slice(cut.start, cut.end)) }));
}

function causeOf(part: string): Cause {
  return { rule: 'site-suffix', ...saidOf('site-suffix'), evidence: [`"${part.trim()}" stands beside the headline`], confidence: 0.85 };
}

/** The last part, with the sign before it, if it is short and the rest is longer. */
function behind(text: string, sign: RegExp, is: (part: string, rest: string) => boolean): { start: number; end: number } | null {
  const last = [...text.matchAll(sign)].at(-1);
  if (last === undefined) return null;
  const part = text.slice(last.index + last[0].length);
  const rest = text.slice(0, last.index);
  return isShort(part, rest) && is(part, rest) ? { start: last.index, end: text.length } : null;
}

/** The first part, with the sign behind it, if it is short and the rest is longer. */
function before(text: string, sign: RegExp): { start: number; end: number } | null {
  const first = [...text.matchAll(sign)][0];
  if (first === undefined) return null;
  const end = first.index + first[0].length;
  return isShort(text.slice(0, first.index), text.slice(end)) ? { start: 0, end } : null;
}

function isShort(part: string, rest: string): boolean {
  const words = part.split(' ').length;
  return words <= MOST_WORDS && part.length < rest.length && rest.split(' ').length > 2;
}

/** True if another line begins or ends with what is left of the headline, which is long enough to be no accident. */
function standsElsewhere({ survey }: Scene, at: number, rest: string): boolean {
  const folded = rest.toLowerCase();
  if (folded.split(' ').length < TELLING_WORDS) return false;
  return survey.blocks.some((block, i) => i !== at && (block.folded.startsWith(folded) || block.folded.endsWith(folded)));
}

/** True if a line of the page is that very text. */
function standsAlone({ survey }: Scene, at: number, part: string): boolean {
  const folded = part.toLowerCase();
  return survey.blocks.some((block, i) => i !== at && block.words <= MOST_WORDS && block.folded === folded);
}
