import { CONTACT, isLabel, OFFICE } from '../../tables.js';
import type { PageBlock } from '../../page/page.js';
import { tableLanguage } from '../dates/calendar-names.js';
import type { Judged } from '../found.js';
import type { BylineMatch } from '../names/byline-match.js';
import { LETTER_OR_DIGIT } from '../names/letters.js';
import { AUTHOR_OPENER } from '../names/openers.js';
import { parseByline } from '../names/parse-byline.js';
import { LONGEST_BARE } from './bare-names.js';
import { bareAt } from './bare-signature.js';
import { loneOpener } from './lone-opener.js';
import { opened } from './opened-signature.js';
import { type Signature, signature } from './signature.js';

/** What block `at` says about who made the piece; `null` if nothing. */
export function signatureAt(judged: Judged, at: number): Signature | null {
  const said = saidAt(judged, at);
  return said === 'bare' ? judged.readings.atBlock(bareAt, judged, at) : said;
}

/** The same, for lines with a word that says so; `'bare'` means that the line may be a name alone, which is slower to check. */
export function saidAt(judged: Judged, at: number): Signature | 'bare' | null {
  return judged.readings.atBlock(readSaid, judged, at);
}

function readSaid(judged: Judged, at: number): Signature | 'bare' | null {
  const { blocks } = judged.scene.survey;
  const block = blocks[at];
  if (block === undefined || block.kind === 'code' || namesAnother(block) || isLabel(block, OFFICE) || !LETTER_OR_DIGIT.test(block.text))
    return null;
  const { text, words } = block;
  const language = tableLanguage(judged.language);
  const above = blocks[at - 1];
  // Whom the press may ask did not write it.
  if (above !== undefined && isLabel(above, CONTACT)) return null;
  const announced = loneOpener(block, language);
  if (announced !== null) return announced === 'author' ? opened(judged, at) : null;
  const match = judged.readings.byline(text);
  if (match !== null && match.role !== 'author') return null;
  const opener = judged.readings.opener(text);
  const first = match?.authors[0];
  if (match !== null && first !== undefined) {
    const { confidence, rest, date, authors } = match;
    // A byline is looked for in the head of a block, but explains none of what follows.
    return signature(
      at,
      authors.map(({ name }) => name),
      'byline',
      confidence,
      {
        said: words < 12 || first.start > 1 || opener?.role === 'author',
        dated: date !== undefined,
        rest: text.length > LONGEST_BARE ? text.length : rest,
      },
    );
  }
  if (opener !== null) return opener.role === 'author' ? account(judged, at, block, text.slice(opener.end)) : null;
  return text.length > LONGEST_BARE ? null : 'bare';
}

/** True for the line below a quotation that says whose it is, and for the credit of a picture. */
function namesAnother({ kind, level }: PageBlock): boolean {
  return (kind === 'quote' && level > 0) || (kind === 'caption' && level === 1);
}

/** `by ibby`, `By Quiet Light`: words that no table knows, which their place alone makes a name. */
function account({ readings }: Judged, at: number, { text, words }: PageBlock, signed: string): Signature | null {
  if (words > 6 || text.length > 50) return null;
  const match = readings.by(asSigned, signed);
  if (match !== null && match.authors.length !== 1) return null;
  const name = match?.authors[0]?.name ?? signed.trim();
  // "By Phone or online": a name is all there is on the line, and each of its words has a capital
  return (words > 3 || match === null) && ((match?.rest ?? 0) > 0 || !BODY.test(name)) ? null : signature(at, [name], 'account', 0.35);
}

const asSigned = (signed: string): BylineMatch | null => parseByline(`${AUTHOR_OPENER}${signed}`, {});

/** Up to five words with capitals, and small ones between them: `Quiet Light`, `Ask the Doctors`. */
const BODY = /^[\p{Lu}\d][^\s,;:!?()]*(?: (?:(?:and|de|for|of|the) )?[\p{Lu}\d&][^\s,;:!?()]*){0,4}$/u;
