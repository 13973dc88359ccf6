import type { Author } from '../article.js';
import type { Claim, Found, Judged } from './found.js';
import { isDateLine, type Signature, signatureAt } from './page/signatures.js';
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
    const lone = loneByline(judged);
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
  return { at, end: at, line: at, start: 0, stop: block.text.length, names: [block.text.trim()], form: 'body', confidence: 0.2, dated: false, rest: 0 };
}

/** How much speaks for a signature being the article's: its form, its place and what stands beside it. */
function pointsOf(judged: Judged, line: PlacedLine, signature: Signature): number {
  const { blocks, repeats } = judged.scene.survey;
  const { form, confidence, dated, at, end } = signature;
  const options = { language: judged.language, now: judged.now };
  let points = confidence + placePoints(line);
  const besideDate = dated || isDateLine(blocks[end + 1], options) || isDateLine(blocks[at - 1], options);
  const nearDate = besideDate || isDateLine(blocks[end + 2], options) || isDateLine(blocks[at - 2], options);
  if (besideDate) points += 0.3;
  else if (nearDate) points += 0.15;
  const name = fold(signature.names[0] ?? '');
  const again = blocks.some((block, other) => (other < at || other > end) && Math.abs(other - at) > 1 && (block.folded === name || block.folded === `by ${name}` || block.folded === `about ${name}`));
  if (again) points += 0.15;
  if (portrayed(judged, name, at)) points += 0.3;
  if (form === 'bare' && (repeats[at] as number) > 4) points -= 0.3;
  if (form === 'bare' && judged.title >= 0 && blocks[judged.title]?.folded.includes(name) === true) points -= 0.5;
  return points;
}

function placePoints({ place, distance }: PlacedLine): number {
  if (place === 'head') return 0.3 - 0.02 * Math.max(0, distance - 3);
  if (place === 'above') return -0.1 - 0.03 * distance;
  if (place === 'opening') return 0;
  return -0.25 - 0.02 * distance;
}

/** "Jane Doe is a reporter": a portrait near the foot opens with the name. */
function portrayed({ scene, last }: Judged, name: string, at: number): boolean {
  const { blocks } = scene.survey;
  for (let other = Math.max(0, last - 3); other < blocks.length && other <= last + 16; other++) {
    const block = blocks[other];
    if (other !== at && block !== undefined && block.words > 8 && block.folded.startsWith(`${name} `)) return true;
  }
  return false;
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
