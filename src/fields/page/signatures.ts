import type { DateOptions } from '../dates/date-match.js';
import { findDates } from '../dates/find-dates.js';
import { tableLanguage } from '../dates/calendar-names.js';
import type { Judged } from '../found.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { openerAt } from '../names/openers.js';
import { parseByline } from '../names/parse-byline.js';
import { splitNames } from '../names/split-names.js';
import type { PageBlock } from '../../page/page.js';

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
  /** The block that holds the first name, and where in its text. */
  readonly line: number;
  readonly start: number;
  readonly stop: number;
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

/** A bare name is believed from here. */
const BARE = 0.3;
/** Longest line of bare names, in code units: the authors of a paper. */
const LONGEST_BARE = 300;
/** A dump breaks "By / Jane Doe / and / John Roe" into so many lines at most. */
const MOST_LINES = 10;

/** What block `at` says about who made the piece; `null` if nothing. */
export function signatureAt(judged: Judged, at: number): Signature | null {
  const block = judged.scene.survey.blocks[at];
  if (block === undefined || block.kind === 'code' || !/\p{L}/u.test(block.text)) return null;
  const options = { language: judged.language, now: judged.now };
  return opened(judged, at, block, options) ?? byline(judged, at, block, options) ?? bare(judged, at, block) ?? account(judged, at, block);
}

/** `by ibby`, `By Quiet Light`: words that no table knows, which their place alone makes a name. */
function account({ language }: Judged, at: number, { text, words }: PageBlock): Signature | null {
  if (words > 6 || text.length > 50) return null;
  const opener = openerAt(text, 0, text.length, tableLanguage(language));
  if (opener === null || opener.role !== 'author') return null;
  const signed = text.slice(opener.end);
  const match = parseByline(`${LABEL}${signed}`, {});
  if (match !== null && match.authors.length !== 1) return null;
  const name = match?.authors[0]?.name ?? signed.trim();
  // "By Phone or online": a name is all there is on the line, and each of its words has a capital
  if ((words > 3 || match === null) && ((match?.rest ?? 0) > 0 || !BODY.test(name))) return null;
  const start = text.indexOf(name, opener.end);
  return { at, end: at, line: at, start, stop: start + name.length, names: [name], form: 'account', said: true, known: false, confidence: 0.35, dated: false, rest: 0 };
}

/** Up to five words with capitals, and small ones between them: `Quiet Light`, `Ask the Doctors`. */
const BODY = /^[\p{Lu}\d][\p{L}\d&.'’-]*(?: (?:(?:and|de|for|of|the) )?[\p{Lu}\d&][\p{L}\d&.'’-]*){0,4}$/u;

/** An opener in front of which also accounts and bodies are read as names. */
const LABEL = 'Author: ';

/** `By` / `Jane Doe` / `and` / `John Roe`: the opener stands alone on its line. */
function opened({ scene, language }: Judged, at: number, block: PageBlock, options: DateOptions): Signature | null {
  if (block.words > 5 || block.text.length > 60) return null;
  // "Author" alone is a label as "Author:" is
  const label = /[:：]\s*$/u.test(block.text) ? block.text : `${block.text}:`;
  const opener = openerAt(label, 0, label.length, tableLanguage(language));
  if (opener === null || /[\p{L}\p{N}]/u.test(label.slice(opener.end))) return null;
  const { blocks } = scene.survey;
  const next = blocks[at + 1];
  if (opener.role !== 'author' || next === undefined || next.text.length > LONGEST_BARE) return null;
  let end = at + 1;
  let names = namesIn(next.text, 0.3);
  const whole = names === null ? parseByline(`${LABEL}${next.text}`, options) : null;
  if (whole !== null && whole.role === 'author' && whole.authors.length > 0) {
    const shift = LABEL.length;
    const first = whole.authors[0] as { start: number; end: number };
    if (first.start < shift) return null;
    return {
      at, end, line: end, start: first.start - shift, stop: first.end - shift,
      names: whole.authors.map(({ name }) => name), form: 'opened', said: true, known: false, confidence: Math.min(0.85, whole.confidence), dated: whole.date !== undefined, rest: whole.rest,
    };
  }
  if (names === null) return null;
  const { start, stop } = names;
  const all = [...names.names];
  while (end + 1 < blocks.length && end - at < MOST_LINES && isJoint(blocks[end + 1] as PageBlock)) {
    names = namesIn(blocks[end + 2]?.text ?? '', 0.3);
    if (names === null) break;
    all.push(...names.names);
    end += 2;
  }
  return { at, end, line: at + 1, start, stop, names: all, form: 'opened', said: true, known: false, confidence: 0.95, dated: false, rest: 0 };
}

/** What may stand alone between two names. */
const JOINTS: ReadonlySet<string> = new Set(['&', '+', ',', '、', 'and', 'e', 'en', 'et', 'i', 'ja', 'och', 'og', 'und', 've', 'y', 'и']);

function isJoint({ folded }: PageBlock): boolean {
  return JOINTS.has(folded.length > 1 ? folded.replace(/^, ?/u, '') : folded);
}

/** A line that is a byline by itself. */
function byline({ language }: Judged, at: number, { text, words }: PageBlock, options: DateOptions): Signature | null {
  const match = parseByline(text, options);
  const first = match?.authors[0];
  if (match === null || first === undefined || match.role !== 'author') return null;
  return {
    at, end: at, line: at, start: first.start, stop: first.end, names: match.authors.map(({ name }) => name),
    form: 'byline', known: false, said: saysBy(text, words, first.start, tableLanguage(language)), confidence: match.confidence, dated: match.date !== undefined, rest: match.rest,
  };
}

/** True if a word stands in front of the name, or the line is too short to hold anything else. */
function saysBy(text: string, words: number, start: number, language: string | null): boolean {
  return words < 12 || start > 1 || openerAt(text, 0, text.length, language)?.role === 'author';
}

/** A line of names and nothing else; the line above must not say that they did something else. */
function bare({ scene, language }: Judged, at: number, { text }: PageBlock): Signature | null {
  const names = namesIn(text, BARE);
  if (names === null || openerAt(text, 0, text.length, tableLanguage(language)) !== null || openedByOther(scene.survey.blocks[at - 1], tableLanguage(language))) return null;
  return { at, end: at, line: at, start: names.start, stop: names.stop, names: names.names, form: 'bare', said: false, known: names.known, confidence: names.score * 0.7, dated: false, rest: 0 };
}

/** "Photo by", "Medically reviewed by" alone on a line. */
function openedByOther(above: PageBlock | undefined, language: string | null): boolean {
  if (above === undefined || above.words > 6) return false;
  const opener = openerAt(above.text, 0, above.text.length, language);
  return opener !== null && opener.role !== 'author' && !/[\p{L}\p{N}]/u.test(above.text.slice(opener.end));
}

interface LineNames {
  readonly known: boolean;
  readonly names: readonly string[];
  readonly score: number;
  readonly start: number;
  readonly stop: number;
}

/** The names of a line that is nothing else, each as likely a name as `least`. */
function namesIn(line: string, least: number): LineNames | null {
  if (line.length > LONGEST_BARE || line.length < 2) return null;
  // "Jane Doe 1,2, John Roe 2*": papers count institutions; offsets stay
  const text = /[,;]/u.test(line) ? line.replace(/(?<=\p{L}\s?)\d(?:,\d)*|[*†‡§¶✉]/gu, (mark) => ' '.repeat(mark.length)) : line;
  const alone = looksLikeName(text);
  const { names, prose, described, nobody } = splitNames(text, 0, text.length);
  const first = names[0];
  if (first === undefined || prose || nobody || /['’]s(?: |$)/u.test(text)) return null;
  if (names.length === 1) {
    // "Jane Doe, News Editor"
    const score = alone === 0 && described === 'role' ? looksLikeName(first.name) * 0.9 : alone;
    return score >= least ? { names: [first.name], known: isKnown(first.name), score, start: first.start, stop: first.end } : null;
  }
  const scores = names.map(({ name }) => looksLikeName(name));
  const lowest = Math.min(...scores);
  if (described === 'other' || lowest < Math.max(least, 0.7)) return null;
  return { names: names.map(({ name }) => name), known: names.every(({ name }) => isKnown(name)) || (names.length > 2 && lowest >= 0.7), score: lowest, start: first.start, stop: first.end };
}

/** A name scores so high only with a given name that is known. */
function isKnown(name: string): boolean {
  return looksLikeName(name) >= (/\s/u.test(name) ? 0.85 : 0.5);
}

/** The people of a line who did something else: reviewed it, took its pictures. */
export function othersAt({ scene, language, now }: Judged, at: number): string[] {
  const match = parseByline(scene.survey.blocks[at]?.text ?? '', { language, now });
  return match === null || match.role === 'author' ? [] : match.authors.map(({ name }) => name);
}

/** True if a line holds a date with its day, or a reading time: what stands beside a byline. */
export function isDateLine(block: PageBlock | undefined, options: DateOptions): boolean {
  if (block === undefined || block.words > 16) return false;
  if (/\d ?-?(?:min|мин|分)/iu.test(block.text) && block.words < 8) return true;
  return findDates(block.text, options).some(({ precision }) => precision !== 'year' && precision !== 'month');
}
