import { commentCountOf } from '../judge/phrases/index.js';
import { commentThread } from '../judge/rules/comment-thread.js';
import type { Found, Judged } from './found.js';
import { commentTail } from './names/comment-tail.js';
import { partsAt } from './page/trim.js';

const ABOVE = 6;
/** A statement of a count is shorter, in words; `34 responses to "the headline"` may be long. */
const MOST_WORDS = 30;
/** So many statements about one place are those of a list of stories. */
const LISTED = 3;

interface Statement {
  readonly at: number;
  readonly count: number;
}

/**
 * Finds how many comments the article has, as its widgets say: the statement about the headline, or
 * the first one below the body. `null` where statements differ, as in a list of stories.
 */
export function findCommentCount(judged: Judged): Found<number> | null {
  const { scene, first, last, title } = judged;
  const { blocks, role } = scene.survey;
  const head = title >= 0 && title < first ? title : first;
  const above: Statement[] = [];
  const below: Statement[] = [];
  const late: Statement[] = [];
  let isLate = false;
  for (let at = Math.max(0, head - ABOVE); at < blocks.length; at++) {
    if (first >= 0 && at > first + 2 && at < last - 2) continue;
    const count = countAt(judged, at) ?? (at <= first + 2 ? behindByline(judged, at) : null);
    if (count !== null) (at <= first + 2 ? above : isLate ? late : below).push({ at, count });
    else if (at > last && role[at] === 'related' && below.length === 0) isLate = true;
  }
  const found = agreed(above) ?? headingAmong(judged, below) ?? agreed(below) ?? behindStories(judged, late);
  if (found === null) return null;
  const span = blocks[found.at]?.span;
  return { value: found.count, provenance: { source: 'widget', confidence: 0.85, ...(span && { span }) }, claims: [] };
}

/** "By Jane Doe 14 Comments"; below the text such lines are of other stories. */
function behindByline({ scene, readings }: Judged, at: number): number | null {
  const text = scene.survey.blocks[at]?.text ?? '';
  return readings.byline(text) === null ? null : (readings.by(commentTail, text)?.count ?? null);
}

function countAt({ scene: { survey } }: Judged, at: number): number | null {
  const block = survey.blocks[at];
  if (block === undefined || block.words > MOST_WORDS || block.kind === 'code') return null;
  // "[13]2 comments": text browsers number links
  const isNumbered = block.folded.startsWith('[');
  const whole = isNumbered ? commentCountOf(block.folded.replace(/^\[\d{1,4}\] ?/, '')) : (survey.commentCount[at] ?? null);
  if (whole !== null || !/[|•·]/u.test(block.folded)) return whole;
  for (const part of partsAt(block.folded, '|•·')) {
    const count = commentCountOf(part);
    if (count !== null) return count;
  }
  return null;
}

/**
 * The heading of the comments below other stories: `Comments (5)`, or `5 comments` right above the first of them, for
 * elsewhere that may be a story's. `null` where they differ.
 */
function behindStories({ scene: { survey }, decisions }: Judged, statements: readonly Statement[]): Statement | null {
  const opens = (at: number): boolean => {
    const next = decisions[at + 1];
    return next?.keep === false && next.cause.rule === commentThread.id;
  };
  const headings = statements.filter(
    ({ at }) => survey.role[at] === 'comments' && (LABELLED.test(survey.blocks[at]?.folded ?? '') || opens(at)),
  );
  return agreed(headings);
}

/** The number stands behind the word. */
const LABELLED = /^\D{3,40}\d[\d.,]*\)?$/u;

/** The only count that is stated; a list of stories states many. */
function agreed(statements: readonly Statement[]): Statement | null {
  const one = statements[0];
  if (one === undefined || statements.length > LISTED) return null;
  return statements.every(({ count }) => count === one.count) ? one : null;
}

/** The heading of the comments: its count is the article's, whatever stories below it say. */
function headingAmong({ scene }: Judged, statements: readonly Statement[]): Statement | null {
  const headings = statements.filter(({ at }) => scene.survey.role[at] === 'comments');
  return agreed(headings);
}
