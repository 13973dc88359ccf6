import type { Author } from '../article.js';
import { capitalizesNouns } from '../language/index.js';
import { tableLanguage } from './dates/calendar-names.js';
import type { Claim, Found, Judged } from './found.js';
import { keyOf } from './meta/facts.js';
import { looksLikeName } from './names/looks-like-name.js';
import { authorBox } from './page/author-box.js';
import { properOn } from './page/common-words.js';
import { datelineNames } from './page/dateline-names.js';
import { loneByline } from './page/lone-byline.js';
import { loneOpener } from './page/lone-opener.js';
import { mentionsOf } from './page/mentions.js';
import { ownerOf } from './page/owner.js';
import { linesAround, type PlacedLine } from './page/places.js';
import { isDateLine } from './page/is-date-line.js';
import { type Signature, signature } from './page/signature.js';
import { signatureAt } from './page/signatures.js';

/** A signature where it stands. */
interface Candidate extends Signature {
  readonly points: number;
}

/** Fewest points that make a signature that of the article; found on development pages. */
const ENOUGH = 0.6;

/** A name that no table knows is believed so many lines from the headline or the last paragraph. */
const NEAR = 4;

type IsProper = ReturnType<typeof properOn>;

/**
 * Finds who wrote the article: the byline about the headline, else the one about the last paragraph,
 * else the only one on the page. Names alone; never those of readers, of other stories or of who took
 * the pictures.
 */
export function findAuthors(judged: Judged): Found<readonly Author[]> | null {
  const isProper = properOn(judged);
  const candidates = candidatesOf(judged, isProper);
  let best: Candidate | null = null;
  for (const candidate of candidates) if (candidate.points >= ENOUGH && candidate.points > (best?.points ?? 0)) best = candidate;
  if (best === null) {
    // The page names its people elsewhere: no need to look for them all over it.
    if (judged.stated.has('authors')) return null;
    const lone = datelineNames(judged) ?? loneByline(judged) ?? authorBox(judged) ?? ownPage(judged, isProper);
    return lone === null ? null : found(judged, lone, lone.names, [lone], 0.55);
  }
  return found(
    judged,
    best,
    distinct([...best.names, ...beside(judged, candidates, best)]),
    candidates,
    Math.min(0.97, 0.3 + best.points * 0.4),
  );
}

function found(
  judged: Judged,
  { line }: Signature,
  names: readonly string[],
  candidates: readonly Signature[],
  confidence: number,
): Found<readonly Author[]> {
  const block = judged.scene.survey.blocks[line];
  return {
    value: names.map((name) => ({ name })),
    provenance: { source: 'byline-line', confidence, ...(block && { span: block.span }) },
    claims: claimsOf(candidates, new Set(names.map(foldName)), confidence),
  };
}

function candidatesOf(judged: Judged, isProper: IsProper): Candidate[] {
  const owner = ownerOf(judged);
  const runs = owner === null ? '' : keyOf(owner.name);
  const out: Candidate[] = [];
  for (const line of linesAround(judged)) {
    const { at, block, place } = line;
    // Far from the headline only a page that names nobody elsewhere is worth looking through.
    if (place === 'above' && judged.stated.has('authors')) continue;
    // The site signs its own piece: its name alone on a line of the head
    const own = owner !== null && place === 'head' && block.words <= 6 && keyOf(block.text) === runs;
    const signed = own ? signature(at, [block.text.trim()], 'body', 0.2) : signatureAt(judged, at);
    if (signed === null) continue;
    // Menus have headings that look like names
    const near = place === 'head' || (place === 'foot' && at > judged.last);
    const known = signed.known || (near && line.distance <= NEAR && signed.confidence >= 0.45 && signed.names.every(isProper));
    out.push({ ...signed, points: pointsOf(judged, line, signed, known) });
  }
  return out;
}

/** A person who gives a page its masthead or holds its copyright runs it, and writes what nobody else signed. */
function ownPage(judged: Judged, isProper: IsProper): Signature | null {
  const { blocks } = judged.scene.survey;
  const owner = ownerOf(judged);
  const places = owner === null || owner.company ? [] : [{ at: owner.at, text: owner.name }];
  const head = judged.title >= 0 ? Math.min(judged.title, judged.first) : judged.first;
  for (let at = 0; at < Math.min(MASTHEAD, head); at++) places.push({ at, text: blocks[at]?.text.trim() ?? '' });
  for (const { at, text } of places) {
    // "Jane Doe's Blog"
    const [name = ''] = text.split(/['’]s /, 1);
    const score = looksLikeName(name);
    if (
      score >= PERSON ||
      (score >= 0.7 && isProper(name) && (at === 0 || places.some((other) => other.at !== at && keyOf(other.text) === keyOf(text))))
    )
      return signature(at, [name], 'body', 0.5, { rest: MOST_REST + 1 });
  }
  return null;
}

/** The masthead is among so many first lines. */
const MASTHEAD = 3;
/** So much a name looks like one that opens with a given name. */
const PERSON = 0.9;

/** How much speaks for a signature being the article's: its form, its place and what stands beside it. */
function pointsOf(judged: Judged, line: PlacedLine, { form, confidence, dated, at, end, said, names }: Signature, known: boolean): number {
  const { blocks } = judged.scene.survey;
  const [name = ''] = names;
  if (line.place === 'title' && confidence < 0.6) return 0;
  const isDated = (other: number): boolean => isDateLine(blocks[other], judged);
  const beside = dated || isDated(end + 1) || isDated(at - 1) ? 0.3 : isDated(end + 2) || isDated(at - 2) ? 0.15 : 0;
  const { alone, signed, portrayed, inProse, common, inTitle } = mentionsOf(judged, foldName(name), name, at, end);
  let points = confidence + placePoints(line, said) + beside;
  if (signed || alone > 0) points += 0.15;
  if (portrayed) points += 0.3;
  if (form === 'account') return beside > 0 || alone > 0 || inProse > 0 || (line.place === 'head' && line.distance <= 3) ? points : 0;
  if (form !== 'bare') return said ? points : points - 0.4;
  const below = blocks[end + 1];
  const twice = below?.folded === blocks[at]?.folded || blocks[at - 1]?.folded === blocks[at]?.folded;
  // "Jane Doe" / "Author"
  const labelled = below !== undefined && below.words < 3 && loneOpener(below, tableLanguage(judged.language)) === 'author';
  if (labelled) points += 0.3;
  // A heading or an entry of a menu looks like a name as well.
  if (!known && beside === 0 && !portrayed && !signed && !twice && !labelled) points -= 0.4;
  // So does a noun that a date follows, where nouns have capitals.
  if (!known && beside > 0 && !portrayed && !signed && capitalizesNouns(judged.language)) points -= 0.6;
  if (!known && !/\s/.test(name) && !portrayed && !signed) points -= 0.4;
  // A piece is signed right below its last line
  if (known && line.place === 'foot' && at >= judged.last - 1 && line.distance <= 2 && inProse === 0) points += 0.25;
  if (alone > 3) points -= 0.3;
  if (common) points -= 0.6;
  if (inProse > 2) points -= 0.3;
  if (judged.title >= 0 && inTitle) points -= 0.5;
  return points;
}

function placePoints({ place, distance }: PlacedLine, said: boolean): number {
  if (place === 'head') return 0.3 - 0.02 * Math.max(0, distance - 3);
  if (place === 'title') return 0.1;
  if (place === 'above') return -0.1 - (said ? 0.012 : 0.03) * distance;
  if (place === 'opening') return 0;
  return -(said ? 0.1 : 0.25) - 0.02 * distance;
}

/** The other people of a piece signed on several lines. */
function beside({ scene }: Judged, candidates: readonly Candidate[], best: Candidate): string[] {
  const names: string[] = [];
  let end = best.end;
  for (const { at, form, confidence, known, names: more, end: last } of candidates) {
    if (at !== end + 1 || form !== best.form) continue;
    if (form === 'bare' && confidence < 0.6 && !(known && /[,&]\s*$/.test(scene.survey.blocks[end]?.text ?? ''))) continue;
    names.push(...more);
    end = last;
  }
  return names;
}

const distinct = (names: readonly string[]): string[] => [...new Map(names.map((name) => [foldName(name), name])).values()];

/** Longest line, in letters beside the names, that a byline explains whole. */
const MOST_REST = 30;

/** Every signature of the article's own authors leaves the body. */
function claimsOf(candidates: readonly Signature[], names: ReadonlySet<string>, confidence: number): Claim[] {
  const claims: Claim[] = [];
  for (const candidate of candidates) {
    if (!candidate.names.some((name) => names.has(foldName(name))) || candidate.rest > MOST_REST) continue;
    for (let at = candidate.at; at <= candidate.end; at++)
      claims.push({ at, rule: 'byline-line', evidence: [`it names ${candidate.names.join(', ')}`], confidence });
  }
  return claims;
}

/** How a name is compared where its spaces count. */
const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
