import { clip } from '../clip.js';
import type { LineRule, Scene } from './rule.js';

/** Shortest and longest note on an author, in words. */
const SHORTEST = 6;
const LONGEST = 150;
/** Prose of the article that may still stand below, in words: a second note, or a last remark. */
const BELOW = 40;

/** Two to five words with a capital, as a name has; "Dr." and initials among them. Unfolded text. */
const NAMED = /^(?:About (?:the )?(?:author|writer)s?:? ?)?(?:\p{Lu}[\p{L}\p{M}.'’-]{0,24},? ){2,5}(?:\([^)]{1,60}\) ?,? ?)?\p{Ll}/u;

/** What people who write are, by language, behind the verb. Folded text; searched in its first part. */
const ROLES: readonly RegExp[] = [
  /\b(?:is|was|are) (?:an?|the|our|also|currently|your|one of)? ?[^.!?]{0,80}\b(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|blogger|copywriter|freelancer|photojournalist|staff writer|editorial (?:director|assistant|intern|team)|content (?:manager|marketer|strategist|specialist|creator|lead)|marketing (?:manager|director|specialist|lead)|health and fitness director|author of)\b/,
  /\b(?:covers [^.!?]{3,60}\b(?:for|at|from)|writes about|writes for|writes on|reports on|reports for|has written for|has written about|has covered|has been writing|has reported|has been published in|work has appeared in)\b/,
  /\bist [^.!?]{0,50}(?:redakteur|redakteurin|journalist|journalistin|autor|autorin|reporter|reporterin|korrespondent|korrespondentin|volontär|volontärin)\b/,
  /(?:^|\s)(?:schreibt|berichtet) [^.!?]{0,40}(?:für|über)\b/,
  /\best [^.!?]{0,50}(?:journaliste|rédacteur|rédactrice|reporter|correspondant|correspondante|auteur|autrice)\b/,
  /\bes [^.!?]{0,50}(?:periodista|redactor|redactora|reportero|reportera|corresponsal|columnista)\b/,
  /\sè [^.!?]{0,50}(?:giornalista|redattore|redattrice|corrispondente|caporedattore)\b/,
  /\sé [^.!?]{0,50}(?:jornalista|repórter|redator|redatora|editor|editora|colunista|correspondente)\b/,
  /\bis [^.!?]{0,50}(?:redacteur|redactrice|journalist|verslaggever|columnist|correspondent)\b/,
];
/** The role stands near the name, in characters. */
const NEAR = 220;

/** A note on who wrote the article, below it. */
export const authorBio: LineRule = {
  id: 'author-bio',
  kind: 'byline',
  effect: 'remove',
  because: 'It tells about the author, not about the subject.',
  match: (scene, at) => {
    const block = scene.survey.blocks[at];
    if (block === undefined || block.kind !== 'text' || block.words < SHORTEST || block.words > LONGEST || !isBelow(scene, at)) return null;
    if (scene.survey.role[at - 1] === 'author') return { evidence: ['stands below a heading about the author'], confidence: 0.95 };
    if (!NAMED.test(block.text)) return null;
    const head = block.folded.slice(0, NEAR);
    const role = ROLES.find((pattern) => pattern.test(head));
    if (role === undefined) return null;
    return { evidence: [`says what the author does: "${clip(block.text)}"`], confidence: 0.93 };
  },
};

/** True below the article: most of its prose above, next to none of its run below. */
function isBelow({ survey }: Scene, at: number): boolean {
  const { proseBefore, run } = survey;
  if (run.last < 0) return false;
  const end = Math.max(at + 1, run.last + 1);
  const below = (proseBefore[end] as number) - (proseBefore[at + 1] as number);
  return below <= BELOW && (proseBefore[at] as number) - (proseBefore[Math.min(at, run.first)] as number) >= BELOW;
}
