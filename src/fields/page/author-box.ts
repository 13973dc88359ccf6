import type { Judged } from '../found.js';
import { looksLikeName } from '../names/looks-like-name.js';
import type { Signature } from './signatures.js';

/** Things are described so too: the name has to open with a given name. */
const ENOUGH = 0.85;
/** Only people are he and she. */
const PERSONAL = /\b(?:he|she|his|her|er|sie|seine|ihre|il|elle|sua|suo)\b/u;
/** A portrait is a sentence or more, in words. */
const PORTRAIT = 9;

/**
 * A box about the author: a name alone on a line, and a portrait below that opens with it. `null` where
 * the page has none, or several: those are its experts or its team.
 *
 *     Jane Doe
 *     Jane Doe is a reporter on the harbour desk and has covered storms since 2009.
 */
export function authorBox(judged: Judged): Signature | null {
  const { scene, first } = judged;
  const { blocks, role } = scene.survey;
  let box: Signature | null = null;
  for (let at = Math.max(0, first - 24); at + 1 < blocks.length; at++) {
    if (role[at] === 'comments') break;
    const block = blocks[at];
    if (block === undefined || block.words > 6) continue;
    const given = /^\S+/u.exec(block.folded)?.[0] ?? '';
    const portrait = [blocks[at + 1], blocks[at + 2]].find((next) => next !== undefined && next.words >= PORTRAIT && next.folded.startsWith(`${given} `));
    if (portrait === undefined || !opensPortrait(portrait.folded, block.folded, given)) continue;
    const score = looksLikeName(block.text);
    if (score < (PERSONAL.test(portrait.folded) ? 0.7 : ENOUGH)) continue;
    const name = block.text.trim();
    if (box !== null && box.names[0] !== name) return null;
    box ??= { at, end: at, line: at, start: 0, stop: block.text.length, names: [name], form: 'bare', said: false, known: true, confidence: 0.6, dated: false, rest: 0 };
  }
  return box;
}

/** `jane doe is`, `jane is`, `jane has`: the portrait goes on with a verb in small letters. */
function opensPortrait(portrait: string, name: string, given: string): boolean {
  const rest = portrait.startsWith(`${name} `) ? portrait.slice(name.length + 1) : portrait.slice(given.length + 1);
  return /^(?:is|was|has|works|writes|covers|joined|leads|brings|ist|schreibt|arbeitet|est|es|è|é|jest|är|er)\s/u.test(rest);
}

/** Portraits stand from so many lines above the body's end to so many below it. */
const ABOVE_END = 2;
const BELOW_END = 14;

/** A portrait about the body's foot without a name above it: "Jane Doe is a reporter on the harbour desk". */
export function portraitAtFoot({ scene, last }: Judged): Signature | null {
  const { blocks, role } = scene.survey;
  if (last < 0) return null;
  for (let at = Math.max(0, last - ABOVE_END); at < blocks.length && at <= last + BELOW_END; at++) {
    if (at > last && (role[at] === 'comments' || role[at] === 'related')) return null;
    const block = blocks[at];
    const name = block === undefined || block.words < PORTRAIT ? undefined : /^((?:\p{Lu}[\p{L}.'’-]*\s){2,4})(?:is (?:an?|the|our)|writes|covers|has written|ist|est une?|es una?)\s/u.exec(block.text)?.[1]?.trim();
    if (name === undefined || looksLikeName(name) < ENOUGH) continue;
    // A person whom the article is about has been named before
    if (blocks.some((other, index) => index < at && index < last && (scene.survey.prose[index] as number) > 0 && other.text.includes(name))) continue;
    return { at, end: at, line: at, start: 0, stop: name.length, names: [name], form: 'bare', said: false, known: true, confidence: 0.5, dated: false, rest: block?.text.length ?? 0 };
  }
  return null;
}
