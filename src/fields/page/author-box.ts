import type { PageBlock } from '../../page/page.js';
import type { Judged } from '../found.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { signature, type Signature } from './signature.js';

/** Things are described so too: the name has to open with a given name. */
const ENOUGH = 0.85;
/** Only people are he and she, and say I. */
const PERSONAL = /\b(?:he|she|his|her|er|sie|seine|ihre|il|elle|sua|suo)\b/;
/** A portrait is a sentence or more, in words. */
const PORTRAIT = 9;

/**
 * A box about the author: a name alone on a line, and a portrait below that opens with it or speaks for itself. `null`
 * where the page has none, or several: those are its experts or its team.
 *
 *     Jane Doe
 *     Jane Doe is a reporter on the harbour desk and has covered storms since 2009.
 */
export function authorBox({ scene, first, last }: Judged): Signature | null {
  const { blocks, role } = scene.survey;
  let box: Signature | null = null;
  for (let at = Math.max(0, first - 24); at + 1 < blocks.length && role[at] !== 'comments'; at++) {
    const block = blocks[at];
    if (block === undefined || block.words > 6 || ![blocks[at + 1], blocks[at + 2]].some(isLong)) continue;
    const [given = ''] = block.folded.split(' ', 1);
    const portrait = [blocks[at + 1], blocks[at + 2]].find(
      (next) => isLong(next) && (next.folded.startsWith(`${given} `) || (at >= last - 3 && FIRST_PERSON.test(next.folded))),
    );
    if (portrait === undefined || !(FIRST_PERSON.test(portrait.folded) || opensPortrait(portrait.folded, block.folded, given))) continue;
    if (looksLikeName(block.text) < (PERSONAL.test(portrait.folded) ? 0.7 : ENOUGH)) continue;
    const name = block.text.trim();
    if (box !== null && box.names[0] !== name) return null;
    box ??= signature(at, [name], 'bare', 0.6, { said: false, known: true });
  }
  return box;
}

const isLong = (block: PageBlock | undefined): block is PageBlock => block !== undefined && block.words >= PORTRAIT;

/** "I'm the founder of", "Hi there! I am". */
const FIRST_PERSON = /^(?:(?:hello|hi|hey)\b[^.!?]{0,20}[.!?,]? ?(?:and welcome! )?)?(?:i'm|i am|my name is) /;

/** `jane doe is`, `jane is`, `jane has`: the portrait goes on with a verb in small letters. */
function opensPortrait(portrait: string, name: string, given: string): boolean {
  const rest = portrait.slice((portrait.startsWith(`${name} `) ? name : given).length + 1);
  return /^(?:is|was|has|works|writes|covers|joined|leads|brings|ist|schreibt|arbeitet|est|es|è|é|jest|är|er)\s/.test(rest);
}
