import { tableLanguage } from '../dates/calendar-names.js';
import type { Judged } from '../found.js';
import { LETTER_OR_DIGIT, trimSigns } from '../names/letters.js';
import { foldWord } from '../dates/fold-word.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { openerAt } from '../names/openers.js';
import { parseByline, READING_TIME } from '../names/parse-byline.js';
import { splitNames } from '../names/split-names.js';
import type { PageBlock } from '../../page/page.js';
import { CONTACT, labelBits } from '../../tables.js';
import { namedOutlet } from './named-outlet.js';

/**
 * How a line names people: with an opener in it, with one on the line above, by the name alone, as an
 * account ("by ibby"), or as the body that runs the site.
 */
export type SignatureForm = 'byline' | 'opened' | 'bare' | 'account' | 'body';

/** One or more lines that name the people of a piece. */
export interface Signature {
  /** First and last block of it. */
  readonly at: number;
  readonly end: number;
  /** The block that holds the first name. */
  readonly line: number;
  readonly names: readonly string[];
  readonly form: SignatureForm;
  /** True if every name opens with a known given name. */
  readonly known: boolean;
  /** True if a word such as "By" says what the names are. */
  readonly said: boolean;
  /** From 0 to 1, by the form of the lines alone. */
  readonly confidence: number;
  /** True where the lines hold a date or a reading time as well. */
  readonly dated: boolean;
  /** Letters that are neither name nor date nor label. */
  readonly rest: number;
}

/** A signature on one line, said and sure of nothing else. */
export const signature = (
  at: number,
  names: readonly string[],
  form: SignatureForm,
  confidence: number,
  more: Partial<Signature> = {},
): Signature => ({
  at,
  end: at,
  line: at,
  names,
  form,
  known: false,
  said: true,
  confidence,
  dated: false,
  rest: 0,
  ...more,
});

/** A bare name is believed from here. */
const BARE = 0.3;
/** Longest line of bare names, in code units: the authors of a paper. */
const LONGEST_BARE = 300;
/** A dump breaks "By / Jane Doe / and / John Roe" into so many lines at most. */
const MOST_LINES = 10;

/** What block `at` says about who made the piece; `null` if nothing. */
export function signatureAt(judged: Judged, at: number): Signature | null {
  const said = saidAt(judged, at);
  return said === 'bare' ? judged.readings.atBlock(bareAt, judged, at) : said;
}

/** True for the line below a quotation that says whose it is, and for the credit of a picture. */
function namesAnother({ kind, level }: PageBlock): boolean {
  return (kind === 'quote' && level > 0) || (kind === 'caption' && level === 1);
}

/** The same, for lines with a word that says so; `'bare'` means that the line may be a name alone, which is slower to check. */
export function saidAt(judged: Judged, at: number): Signature | 'bare' | null {
  return judged.readings.atBlock(readSaid, judged, at);
}

function readSaid(judged: Judged, at: number): Signature | 'bare' | null {
  const { blocks } = judged.scene.survey;
  const block = blocks[at];
  if (block === undefined || block.kind === 'code' || namesAnother(block) || !LETTER_OR_DIGIT.test(block.text)) return null;
  const { text, words } = block;
  const language = tableLanguage(judged.language);
  const alone = labelOf(block, language);
  if (isContact(blocks[at - 1])) return null;
  if (alone !== null) return alone === 'author' ? opened(judged, at) : null;
  const match = judged.readings.byline(text);
  if (match !== null && match.role !== 'author') return null;
  const opener = openerAt(text, 0, text.length, language);
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
  if (opener !== null) return opener.role === 'author' ? account(at, block, text.slice(opener.end)) : null;
  return text.length > LONGEST_BARE ? null : 'bare';
}

/** A line of nothing but names. */
function bareAt(judged: Judged, at: number): Signature | null {
  const { scene, language, readings } = judged;
  const { blocks, phrase } = scene.survey;
  // "Subscribe"
  if (phrase[at]?.strength === 'sure' || blocks[at]?.kind === 'row') return null;
  const names = readings.by(bareNames, blocks[at]?.text ?? '');
  if (isLabelled(blocks[at - 1], language)) return null;
  if (names === null) return outletAt(judged, at);
  return signature(at, names.names, 'bare', names.score * 0.7, { said: false, known: names.known });
}

/** True below "Photo by", "Medically reviewed by" alone on a line. */
function isLabelled(above: PageBlock | undefined, language: string | null): boolean {
  if (above === undefined || above.words > 5) return false;
  return (labelOf(above, tableLanguage(language)) ?? 'author') !== 'author';
}

/** "Media contact:": whom it names answers for the piece and did not write it. */
const isContact = (above: PageBlock | undefined): boolean =>
  above !== undefined && above.words <= 5 && (labelBits(foldWord(trimSigns(above.text, ' :：'))) & CONTACT) !== 0;

/** `Tom Field - Norfolk Echo` right below the headline and beside a date. */
function outletAt(judged: Judged, at: number): Signature | null {
  const {
    scene: {
      survey: { blocks },
    },
    title,
    readings,
  } = judged;
  if (title < 0 || at <= title || at > title + NEAR_TITLE || (!isDateLine(blocks[at - 1], judged) && !isDateLine(blocks[at + 1], judged)))
    return null;
  const found = readings.by(namedOutlet, blocks[at]?.text ?? '');
  return found === null ? null : signature(at, [found.name], 'bare', 0.6, { said: false, known: looksLikeName(found.name) >= 0.85 });
}

/** A line with a name and a paper is believed so few blocks below the headline. */
const NEAR_TITLE = 3;

/** Whom a line that is nothing but an opener announces; "Author" alone is a label as "Author:" is. `null` for other lines. */
export function labelOf({ text, words }: PageBlock, language: string | null): string | null {
  if (words > 5 || text.length > 60) return null;
  const label = `${text.includes('(') ? text.replace(/\s?\(\w{1,3}\)/, '') : text}:`;
  const opener = openerAt(label, 0, label.length, language);
  return opener === null || LETTER_OR_DIGIT.test(label.slice(opener.end)) ? null : (opener.role ?? 'nobody');
}

/** `by ibby`, `By Quiet Light`: words that no table knows, which their place alone makes a name. */
function account(at: number, { text, words }: PageBlock, signed: string): Signature | null {
  if (words > 6 || text.length > 50) return null;
  const match = parseByline(`${LABEL}${signed}`, {});
  if (match !== null && match.authors.length !== 1) return null;
  const name = match?.authors[0]?.name ?? signed.trim();
  // "By Phone or online": a name is all there is on the line, and each of its words has a capital
  return (words > 3 || match === null) && ((match?.rest ?? 0) > 0 || !BODY.test(name)) ? null : signature(at, [name], 'account', 0.35);
}

/** Up to five words with capitals, and small ones between them: `Quiet Light`, `Ask the Doctors`. */
const BODY = /^[\p{Lu}\d][^\s,;:!?()]*(?: (?:(?:and|de|for|of|the) )?[\p{Lu}\d&][^\s,;:!?()]*){0,4}$/u;

/** An opener in front of which also accounts and bodies are read as names. */
const LABEL = 'Author: ';

/** `By` / `Jane Doe` / `and` / `John Roe`: the opener stands alone on its line. */
function opened(judged: Judged, at: number): Signature | null {
  const { blocks } = judged.scene.survey;
  const next = blocks[at + 1]?.text ?? '';
  if (next.length > LONGEST_BARE) return null;
  const whole = judged.readings.once(`below an opener ${next}`, () =>
    namesIn(next, BARE) === null || looksLikeName(next) === 0 ? parseByline(`${LABEL}${next}`, judged) : null,
  );
  const [first] = whole?.authors ?? [];
  const line = at + 1;
  if (whole?.role === 'author' && first !== undefined && first.start >= LABEL.length) {
    return signature(
      at,
      whole.authors.map(({ name }) => name),
      'opened',
      Math.min(0.85, whole.confidence),
      { end: line, line, dated: whole.date !== undefined, rest: whole.rest },
    );
  }
  // "Authors" / "Jane Doe" / "John Roe"
  const several = /s\)?\s*[:：]?$/u.test(blocks[at]?.text ?? '');
  const names: string[] = [];
  let end = at;
  for (let step = line; step - at < MOST_LINES; step++) {
    const block = blocks[step];
    if (block === undefined) break;
    if (step > line && isJoint(block.folded)) continue;
    const found =
      step === line || several || isJoint(blocks[step - 1]?.folded ?? '')
        ? namesIn(block.text, step === line || !several ? BARE : 0.7)
        : null;
    if (found === null) break;
    names.push(...found.names);
    end = step;
  }
  return names.length === 0 ? null : signature(at, names, 'opened', 0.95, { end, line });
}

/** What may stand alone between two names. */
const JOINTS: ReadonlySet<string> = new Set(['&', '+', ',', '、', 'and', 'e', 'en', 'et', 'i', 'ja', 'och', 'og', 'und', 've', 'y', 'и']);

const isJoint = (folded: string): boolean => JOINTS.has(folded.length > 1 ? folded.replace(/^, ?/, '') : folded);

const bareNames = (line: string): ReturnType<typeof namesIn> => namesIn(line, BARE);

/** The names of a line that is nothing else, each as likely a name as `least`. */
function namesIn(
  line: string,
  least: number,
): { readonly known: boolean; readonly names: readonly string[]; readonly score: number } | null {
  if (line.length > LONGEST_BARE || line.length < 2) return null;
  // "Jane Doe 1,2, John Roe 2*": papers count institutions
  const marked = /[,;]/.test(line) ? line.replace(/(?<=\p{L}\s?)\d(?:,\d)*|[*†‡§¶✉]/gu, ' ') : line;
  // "— Jane Doe" below the last line, （佐藤健一）, "Jane Doe @jane"
  const text = marked
    .replace(/^\s*(?:[—–~-]|\. ?\. ?\.|<3)\s*/, '')
    .replace(/^\s*[（【〔［]([^）】〕］]*)[）】〕］]\s*$/, '$1')
    .replace(/\s@\w[\w.]{1,29}$/, '');
  const { names, prose, described, nobody } = splitNames(text, 0, text.length);
  const [first] = names;
  if (first === undefined || prose || nobody || /['’]s(?: |$)/.test(text)) return null;
  const scores = names.map(({ name }) => looksLikeName(name));
  const lowest = Math.min(...scores);
  const known =
    names.every(({ name }, index) => (scores[index] ?? 0) >= (name.includes(' ') ? 0.85 : 0.5)) || (names.length > 2 && lowest >= 0.7);
  const alone = names.length > 1 ? 0 : looksLikeName(text);
  // "Jane Doe, News Editor"
  const score = names.length > 1 ? lowest : alone === 0 && described === 'role' ? lowest * 0.9 : alone;
  if (names.length > 1 && (described === 'other' || lowest < 0.7)) return null;
  return score < least ? null : { names: names.map(({ name }) => name), known, score };
}

/** True if a line holds a date with its day, or a reading time: what stands beside a byline. */
export function isDateLine(block: PageBlock | undefined, { readings }: Pick<Judged, 'readings'>): boolean {
  if (block === undefined || block.words > 16) return false;
  if (block.words < 8 && READING_TIME.test(block.text)) return true;
  return readings.dates(block.text).some(({ precision }) => precision !== 'year' && precision !== 'month');
}
