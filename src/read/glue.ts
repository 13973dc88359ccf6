import { isDense } from '../page/density.js';
import { isDigit } from '../page/ascii.js';
import { isCloser, isLower, isSpace, isUpper } from './chars.js';
import { codeIn } from './code-spans.js';
import { partLine, type Line } from './lines.js';

/** Lines of the source of a page are seldom longer by themselves, in UTF-16 code units. */
const LONG_LINE = 1_000;
/** So many different words must be glued to others, and one of them in so many characters of long lines. */
const FEWEST_GLUED = 6;
const GLUED_EACH = 400;
/** Of these so many at the end of a sentence: `getElementById` and its kin are names of code. */
const FEWEST_ENDED = 3;
/** `iPhone`, `eBay`, `McKay`: so short a head is one of a name, in small letters and with a capital. */
const SHORT_HEAD = 1;
const SHORT_CAPITAL_HEAD = 2;
/** A word with a capital inside that stands by itself so often is a name. */
const NAMES_STAND = 3;

/** Names with a capital inside that pages often say, in lower case; sorted. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'airbnb bitcoin bittorrent blackberry chatgpt cloudflare coinbase craigslist dropbox duckduckgo ecommerce facebook facetime fedex fintech firefox flipboard github gitlab godaddy graphql gopro hubspot icloud imessage imovie instagram ipad iphone ipod itunes javascript lastpass linkedin livejournal macbook mastercard mongodb moviepass mysql myspace mysql nodejs nvidia onedrive openai opensource paypal photoshop pinterest playstation postgresql powerpoint powershell quickbooks quicktime salesforce sharepoint skytrain snapchat soundcloud squarespace stackoverflow startup stumbleupon surveymonkey techcrunch tiktok tripadvisor tvguide typescript unesco unicef venturebeat vimeo vmware wechat webmd wework whatsapp wikileaks wordpress worldcat xbox youporn youtube'.split(
      ' ',
    ),
  ))();

/**
 * Parts lines in which the blocks of a page stand without anything between them, as `textContent` gives them where the
 * source has no line ends: at a script or a style sheet, and, if the page does so throughout, where a word ends and
 * the next begins with a capital. What is no such page comes back as it is.
 */
export function unglue(text: string, lines: readonly Line[]): readonly Line[] {
  const isLong = ({ start, end }: Line): boolean => end - start >= LONG_LINE;
  if (!lines.some(isLong)) return lines;
  const withoutCode = (line: Line): Line[] =>
    partLine(
      text,
      line,
      codeIn(text, line.start, line.end).flatMap(({ start, end }) => [start, end]),
    );
  const parted = lines.flatMap((line) =>
    isLong(line) ? withoutCode(line).flatMap((part) => partLine(text, part, gapsIn(text, part))) : [line],
  );
  const names = standing(text, parted);
  return isGlued(text, lines.filter(isLong).flatMap(withoutCode), names)
    ? parted.flatMap((line) => (isDense(text.slice(line.start, line.end)) ? [line] : partLine(text, line, glueIn(text, line, names))))
    : parted;
}

/** A paragraph is no longer, in UTF-16 code units. */
const LONGEST_PARAGRAPH = 3_000;
/** So many gaps that no sentence ends before part the blocks of a page. */
const FEWEST_GAPS = 6;

/** Where runs of spaces stand in a line that is too long for a paragraph, if they do so in the middle of sentences as well. */
function gapsIn(text: string, { start, end }: Line): number[] {
  if (end - start < LONGEST_PARAGRAPH) return [];
  const gaps = [...text.slice(start, end).matchAll(/[ \t\u00a0]{2,}/g)].map(({ 0: gap, index }) => start + index + gap.length);
  const open = gaps.filter(
    (gap) =>
      !ENDED.test(
        text
          .slice(Math.max(start, gap - LONGEST_GAP), gap)
          .trimEnd()
          .slice(-1),
      ),
  );
  // Where sentences go on behind them, they are what `get_text(' ')` puts around links.
  const within = open.filter((gap) => isLower(text.charAt(gap))).length;
  return open.length < FEWEST_GAPS || within >= open.length * WITHIN ? [] : gaps;
}

/** Of the gaps that no sentence ends before, so many stand above a small letter in the middle of sentences. */
const WITHIN = 0.4;

/** A longer run of spaces parts blocks whatever stands before it. */
const LONGEST_GAP = 80;
const ENDED = /[.!?…。！？:;"'”’)]/;

/** Names with a capital inside, by how often they stand by themselves. */
type Standing = ReadonlyMap<string, number>;

function standing(text: string, lines: readonly Line[]): Standing {
  const counts = new Map<string, number>();
  for (const { start, end } of lines) {
    for (let at = start + 1; at < end; at++) {
      if (!isCamel(text, at)) continue;
      const [from, to] = wordAt(text, at);
      if (from > 0 && !isSpace(text.charCodeAt(from - 1))) continue;
      const word = text.slice(from, to);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** True if what is left of long lines is glued throughout. */
function isGlued(text: string, lines: readonly Line[], names: Standing): boolean {
  const seen = new Set<string>();
  const ended = new Set<string>();
  let length = 0;
  for (const line of lines) {
    if (isDense(text.slice(line.start, line.end))) continue;
    length += line.end - line.start;
    for (const at of glueIn(text, line, names)) {
      const glued = text.slice(Math.max(line.start, at - 8), at + 8);
      seen.add(glued);
      if (!isCamel(text, at) && SENTENCE.test(text.slice(at, at + LONGEST_WORD))) ended.add(glued);
    }
  }
  return seen.size >= FEWEST_GLUED && seen.size * GLUED_EACH >= length && ended.size >= FEWEST_ENDED;
}

/** Where a word or a sentence ends and the next begins with a capital, with nothing between them. */
function glueIn(text: string, line: Line, names: Standing): number[] {
  const out: number[] = [];
  for (let at = line.start + 2; at < line.end - 1; at++) {
    if (!isUpper(text.charAt(at)) || isSpace(text.charCodeAt(at - 1)) || !isBegun(text, at)) continue;
    if (isCamel(text, at) ? !isName(text, at, names) : isEnded(text, at)) out.push(at);
  }
  return out;
}

/** True for a capital that begins a word: a small letter follows, or, as in "A storm", a space. */
function isBegun(text: string, at: number): boolean {
  return isLower(text.charAt(at + 1)) || isSpace(text.charCodeAt(at + 1));
}

/** True between a small letter and a capital. */
function isCamel(text: string, at: number): boolean {
  return isUpper(text.charAt(at)) && isLower(text.charAt(at - 1));
}

/** True behind a figure, the end of a sentence, a colon or a bracket; not behind an initial, nor behind a point in a name of code. */
function isEnded(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return isDigit(text.charCodeAt(at - 2));
  if (text.charAt(at - 1) === '.')
    return isLower(text.charAt(at - 2)) || isCloser(text.charCodeAt(at - 2)) || isDigit(text.charCodeAt(at - 2));
  return '!?:…)'.includes(text.charAt(at - 1)) || (isCloser(before) && '.!?…'.includes(text.charAt(at - 2)));
}

/** A word with a space behind it, or "A" before one: no name that is called, and none of a member. */
const SENTENCE = /^\p{Lu}[\p{Ll}’']*,? /u;

const isWordChar = (text: string, at: number): boolean => isLower(text.charAt(at)) || isUpper(text.charAt(at));
/** A word is no longer. */
const LONGEST_WORD = 40;

function wordAt(text: string, at: number): [number, number] {
  let [from, to] = [at, at];
  while (at - from < LONGEST_WORD && isWordChar(text, from - 1)) from--;
  while (to - at < LONGEST_WORD && isWordChar(text, to)) to++;
  return [from, to];
}

/** `YouTube`, `McKay`, and what stands by itself again and again with the same capital inside. */
function isName(text: string, at: number, names: Standing): boolean {
  let from = at;
  while (at - from < LONGEST_WORD && isLower(text.charAt(from - 1))) from--;
  const hasCapital = isUpper(text.charAt(from - 1));
  if (hasCapital) from--;
  let to = at + 1;
  while (to - at < LONGEST_WORD && isLower(text.charAt(to))) to++;
  const word = text.slice(from, to);
  if (
    at - from <= (hasCapital ? SHORT_CAPITAL_HEAD : SHORT_HEAD) ||
    (hasCapital && /^(?:Mac|Fitz|Van)/.test(word)) ||
    NAMES.has(word.toLowerCase())
  )
    return true;
  const [start, end] = wordAt(text, at);
  return start === from && end === to && (names.get(word) ?? 0) >= NAMES_STAND;
}
