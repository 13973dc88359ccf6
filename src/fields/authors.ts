import type { Author } from '../article.js';
import type { Claim, Found, Judged } from './found.js';
import { mentionsOf } from './page/mentions.js';
import { isDateLine, type Signature, signatureAt } from './page/signatures.js';
import { looksLikeName } from './names/looks-like-name.js';
import { linesAround, type PlacedLine } from './page/places.js';
import { ownerOf } from './page/owner.js';
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
    const lone = loneByline(judged) ?? ownPage(judged);
    return lone === null ? null : found(judged, lone, lone.names, [{ ...lone, points: 0 }], 0.55);
  }
  const names = distinct([...best.names, ...beside(candidates, best)]);
  return found(judged, best, names, candidates, Math.min(0.97, 0.3 + best.points * 0.4));
}

function found(judged: Judged, { line }: Signature, names: readonly string[], candidates: readonly Candidate[], confidence: number): Found<readonly Author[]> {
  const block = judged.scene.survey.blocks[line];
  return {
    value: names.map((name) => ({ name })),
    provenance: { source: 'byline-line', confidence, ...(block && { span: block.span }) },
    claims: claimsOf(judged, candidates, new Set(names.map(fold)), confidence),
  };
}

function candidatesOf(judged: Judged): Candidate[] {
  const owner = ownerOf(judged);
  const out: Candidate[] = [];
  for (const line of linesAround(judged)) {
    const signature = signatureAt(judged, line.at) ?? (owner === null ? null : signedByOwner(line, owner.name));
    if (signature !== null) out.push({ ...signature, points: pointsOf(judged, line, signature) });
  }
  return out;
}

/** The site signs its own piece: its name alone on a line of the head. */
function signedByOwner({ at, block, place }: PlacedLine, owner: string): Signature | null {
  if (place !== 'head' || block.words > 6 || fold(block.text).replace(/[^\p{L}\p{N}]/gu, '') !== fold(owner).replace(/[^\p{L}\p{N}]/gu, '')) return null;
  return { at, end: at, line: at, start: 0, stop: block.text.length, names: [block.text.trim()], form: 'body', said: true, confidence: 0.2, dated: false, rest: 0 };
}

/** A person who holds the copyright of a page that nobody signed runs it and writes it. */
function ownPage(judged: Judged): Signature | null {
  const owner = ownerOf(judged);
  if (owner === null || looksLikeName(owner.name) < PERSON) return null;
  return { at: owner.at, end: owner.at, line: owner.at, start: 0, stop: 0, names: [owner.name], form: 'body', said: true, confidence: 0.5, dated: false, rest: MOST_REST + 1 };
}

/** So much a name looks like one that opens with a given name. */
const PERSON = 0.9;

/** How much speaks for a signature being the article's: its form, its place and what stands beside it. */
function pointsOf(judged: Judged, line: PlacedLine, signature: Signature): number {
  const { blocks } = judged.scene.survey;
  const { form, confidence, dated, at, end, said, names } = signature;
  if (line.place === 'title' && (form !== 'byline' || confidence < 0.6)) return 0;
  const options = { language: judged.language, now: judged.now };
  const isDated = (other: number): boolean => isDateLine(blocks[other], options);
  let points = confidence + placePoints(line);
  if (dated || isDated(end + 1) || isDated(at - 1)) points += 0.3;
  else if (isDated(end + 2) || isDated(at - 2)) points += 0.15;
  const mentions = mentionsOf(judged, fold(names[0] ?? ''), names[0] ?? '', at, end);
  if (mentions.signed) points += 0.15;
  if (mentions.portrayed) points += 0.3;
  if (form !== 'bare') return said ? points : points - 0.4;
  if (mentions.alone > 3) points -= 0.3;
  if (mentions.common) points -= 0.6;
  if (mentions.inProse > 2) points -= 0.3;
  if (judged.title >= 0 && mentions.inTitle) points -= 0.5;
  return points;
}

function placePoints({ place, distance }: PlacedLine): number {
  if (place === 'head') return 0.3 - 0.02 * Math.max(0, distance - 3);
  if (place === 'above') return -0.1 - 0.03 * distance;
  if (place === 'opening') return 0;
  return -0.25 - 0.02 * distance;
}

/** The other people of a piece signed on several lines. */
function beside(candidates: readonly Candidate[], best: Candidate): string[] {
  const names: string[] = [];
  let end = best.end;
  for (const candidate of candidates) {
    if (candidate.at !== end + 1 || candidate.form !== best.form || candidate.at <= best.at) continue;
    if (candidate.form === 'bare' && candidate.confidence < 0.6) continue;
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
function claimsOf(judged: Judged, candidates: readonly Candidate[], names: ReadonlySet<string>, confidence: number): Claim[] {
  const claims: Claim[] = [];
  for (const candidate of candidates) {
    if (!candidate.names.some((name) => names.has(fold(name))) || candidate.rest > MOST_REST) continue;
    for (let at = candidate.at; at <= candidate.end; at++) {
      if (judged.decisions[at]?.keep === true) claims.push({ at, rule: 'byline-line', evidence: [`it names ${candidate.names.join(', ')}`], confidence });
    }
  }
  return claims;
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
