import type { Decision } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';

/** A source with at most this many blocks is not a whole page: its first line is the headline. */
const FEW_BLOCKS = 16;
const HEADLINE_WORDS = 20;
/** So many words with an end are a sentence also where few of them are known, and fewer where hardly anything else stands. */
const SENTENCE_WORDS = 8;
const FEWER_BLOCKS = 8;

/** True if the first line of a short source is its headline: it is no sentence and one follows. */
export function isOpeningTitle({ survey }: Scene, decisions: readonly Decision[], first: number): boolean {
  const { blocks, own, phrase, prose, role } = survey;
  const [facts] = own;
  const [decision] = decisions;
  const next = decisions.findIndex(({ keep }, at) => at > 0 && keep && own[at]?.ending === 1);
  const below = own[next];
  const isFollowed =
    first === 1 ||
    ((prose[0] as number) === 0 &&
      below !== undefined &&
      below.opening !== 1 &&
      below.ending === 1 &&
      below.words >= (blocks.length > FEWER_BLOCKS ? SENTENCE_WORDS : 2));
  if (!isFollowed || facts === undefined || blocks.length > FEW_BLOCKS || blocks[0]?.kind !== 'text') return false;
  if (facts.words < 2 || facts.words > HEADLINE_WORDS || facts.ending !== 0 || facts.opening === 1) return false;
  const named = decision?.keep === false && decision.cause.rule !== modelRule.id;
  return !named && phrase[0] == null && role[0] == null;
}
