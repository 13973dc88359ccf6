import type { Author } from '../article.js';
import type { Claim, Found, Judged } from './found.js';
import { mentionsOf } from './page/mentions.js';
import { isDateLine, othersAt, type Signature, signatureAt } from './page/signatures.js';
import { looksLikeName } from './names/looks-like-name.js';
import { linesAround, type PlacedLine } from './page/places.js';
import { ownerOf } from './page/owner.js';
import { authorBox, portraitAtFoot } from './page/author-box.js';
import { loneByline } from './page/lone-byline.js';

/** A signature where it stands. */
interface Candidate extends Signature {
  readonly points: number;
}

/** Fewest points that make a signature that of the article; found on development pages. */
const ENOUGH = 0.6;

/**
 * Finds who wrote the article: the byline about the headline, else the one about the last paragraph,
 * else the only one on the page. Names alone; never those of readers, of other stories or of who took
 * the pictures.
 */
export function findAuthors(judged: Judged): Found<readonly Author[]> | null {
  const candidates = candidatesOf(judged);
  let best: Candidate | null = null;
  for (const candidate of candidates) if (candidate.points >= ENOUGH && candidate.points > (best?.points ?? 0)) best = candidate;
  if (best === null) {
    const lone = loneByline(judged) ?? authorBox(judged) ?? portraitAtFoot(judged) ?? ownPage(judged);
    return lone === null ? null : found(judged, lone, lone.names, [{ ...lone, points: 0 }], 0.55);
  }
  const names = distinct([...best.names, ...beside(judged, candidates, best)]);
  return found(judged, best, names, candidates, Math.min(0.97, 0.3 + best.points * 0.4));
}

function found(judged: Judged, { line }: Signature, names: readonly string[], candidates: readonly Candidate[], confidence: number): Found<readonly Author[]> {
  const block = judged.scene.survey.blocks[line];
  return {
    value: names.map((name) => ({ name })),
    provenance: { source: 'byline-line', confidence, ...(block && { span: block.span }) },
    claims: claimsOf(candidates, new Set(names.map(fold)), confidence),
  };
}

function candidatesOf(judged: Judged): Candidate[] {
  const owner = ownerOf(judged);
  const out: Candidate[] = [];
  const lines = linesAround(judged);
  const others = new Set(lines.flatMap(({ at }) => othersAt(judged, at)).map(fold));
  for (const line of lines) {
    const signature = (owner === null ? null : signedByOwner(line, owner.name)) ?? signatureAt(judged, line.at);
    if (signature !== null && !(signature.form === 'bare' && signature.names.some((name) => others.has(fold(name))))) out.push({ ...signature, points: pointsOf(judged, line, signature) });
  }
  return out;
}

/** The site signs its own piece: its name alone on a line of the head. */
function signedByOwner({ at, block, place }: PlacedLine, owner: string): Signature | null {
  if (place !== 'head' || block.words > 6 || fold(block.text).replace(/[^\p{L}\p{N}]/gu, '') !== fold(owner).replace(/[^\p{L}\p{N}]/gu, '')) return null;
  return { at, end: at, line: at, start: 0, stop: block.text.length, names: [block.text.trim()], form: 'body', said: true, known: false, confidence: 0.2, dated: false, rest: 0 };
}

/** A person who gives a page its masthead or holds its copyright runs it, and writes what nobody else signed. */
function ownPage(judged: Judged): Signature | null {
  const { blocks } = judged.scene.survey;
  const owner = ownerOf(judged);
  const places = owner === null || owner.company ? [] : [{ at: owner.at, text: owner.name }];
  const head = judged.title >= 0 ? Math.min(judged.title, judged.first) : judged.first;
  for (let at = 0; at < Math.min(MASTHEAD, head); at++) places.push({ at, text: blocks[at]?.text.trim() ?? '' });
  for (const { at, text } of places) {
    // "Jane Doe's Blog"
    const name = text.split(/['’]s /u, 1)[0] ?? '';
    if (looksLikeName(name) < PERSON) continue;
    return { at, end: at, line: at, start: 0, stop: 0, names: [name], form: 'body', said: true, known: false, confidence: 0.5, dated: false, rest: MOST_REST + 1 };
  }
  return null;
}

/** The masthead is among so many first lines. */
const MASTHEAD = 3;
/** So much a name looks like one that opens with a given name. */
const PERSON = 0.9;

/** How much speaks for a signature being the article's: its form, its place and what stands beside it. */
function pointsOf(judged: Judged, line: PlacedLine, signature: Signature): number {
  const { blocks } = judged.scene.survey;
  const { form, confidence, dated, at, end, said, names } = signature;
  if (line.place === 'title' && confidence < 0.6) return 0;
  const options = { language: judged.language, now: judged.now };
  const isDated = (other: number): boolean => isDateLine(blocks[other], options);
  const beside = dated || isDated(end + 1) || isDated(at - 1) ? 0.3 : isDated(end + 2) || isDated(at - 2) ? 0.15 : 0;
  const mentions = mentionsOf(judged, fold(names[0] ?? ''), names[0] ?? '', at, end);
  let points = confidence + placePoints(line, said) + beside;
  if (mentions.signed || mentions.alone > 0) points += 0.15;
  if (mentions.portrayed) points += 0.3;
  if (form === 'account') return beside > 0 || mentions.alone > 0 || mentions.inProse > 0 || (line.place === 'head' && line.distance <= 3) ? points : 0;
  if (form !== 'bare') return said ? points : points - 0.4;
  const twice = blocks[at + 1]?.folded === blocks[at]?.folded || blocks[at - 1]?.folded === blocks[at]?.folded;
  // A heading or an entry of a menu looks like a name as well.
  if (!signature.known && beside === 0 && !mentions.portrayed && !mentions.signed && !twice) points -= 0.4;
  if (!signature.known && !/\s/u.test(names[0] ?? '') && !mentions.portrayed && !mentions.signed) points -= 0.4;
  if (mentions.alone > 3) points -= 0.3;
  if (mentions.common) points -= 0.6;
  if (mentions.inProse > 2) points -= 0.3;
  if (judged.title >= 0 && mentions.inTitle) points -= 0.5;
  return points;
}

function placePoints({ place, distance }: PlacedLine, said: boolean): number {
  if (place === 'head') return 0.3 - 0.02 * Math.max(0, distance - 3);
  if (place === 'title') return 0.1;
  if (place === 'above') return -0.1 - (said ? 0.012 : 0.03) * distance;
  if (place === 'opening') return 0;
  return -0.25 - 0.02 * distance;
}

/** The other people of a piece signed on several lines. */
function beside({ scene }: Judged, candidates: readonly Candidate[], best: Candidate): string[] {
  const names: string[] = [];
  let end = best.end;
  for (const candidate of candidates) {
    if (candidate.at !== end + 1 || candidate.form !== best.form) continue;
    const listed = /[,&]\s*$/u.test(scene.survey.blocks[end]?.text ?? '');
    if (candidate.form === 'bare' && candidate.confidence < 0.6 && !listed) continue;
    names.push(...candidate.names);
    end = candidate.end;
  }
  return names;
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Longest line, in letters beside the names, that a byline explains whole. */
const MOST_REST = 30;

/** Every signature of the article's own authors leaves the body. */
function claimsOf(candidates: readonly Candidate[], names: ReadonlySet<string>, confidence: number): Claim[] {
  const claims: Claim[] = [];
  for (const candidate of candidates) {
    if (!candidate.names.some((name) => names.has(fold(name))) || candidate.rest > MOST_REST) continue;
    for (let at = candidate.at; at <= candidate.end; at++) {
      claims.push({ at, rule: 'byline-line', evidence: [`it names ${candidate.names.join(', ')}`], confidence });
    }
  }
  return claims;
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
