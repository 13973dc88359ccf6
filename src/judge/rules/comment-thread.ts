import type { PageBlock } from '../../page/page.js';
import type { Survey } from '../survey.js';
import type { FoundRun, RunRule, Scene } from './rule.js';

/** Two heads of comments stand no further apart than this many blocks. */
const LONGEST_COMMENT = 30;
/** Nor with so many words between: an article stands there. */
const MOST_WORDS = 200;
/** Without this much prose above, in words, the thread is the page: a forum, not a comment widget. */
const ARTICLE_WORDS = 25;

/** "Jane Doe says:", "Jane Doe schrieb am 3. März 2019:", "Jane a dit :". */
const SAYS =
  /^[^.?!:]{2,50} (?:says|said|wrote|writes|sagt|schreibt|schrieb|meint|dit|a dit|a écrit|dice|ha detto|scrive|dijo|escribió|diz|disse|zegt|schreef|pisze|napisał|napisała|пишет|говорит|сказал)(?: on [^:]{3,40}| am [^:]{3,40})? ?:(?: .{0,40})?$/u;
/** "Reply", "Reply to Jane", "Responder a Jane": the foot of a comment. */
const REPLY =
  /^\W{0,3}(?:reply|répondre|antworten|antwort|responder|rispondi|beantwoorden|reageer|odpowiedz|ответить|відповісти|svara|svar|vastaa|odpovědět|yanıtla|cevapla|balas|trả lời|απάντηση|رد|הגב|השב|پاسخ|जवाब दें|ตอบกลับ|返信|返信する|回复|回覆|답글|답글달기)(?: (?:to|à|a|auf|an|op|på) [^.?!]{1,40}|↓| ↓| link| quote| \d{1,3})?$/u;
/** Longest of those lines, in characters. */
const LONGEST_SIGN = 90;

/** What a block shows of a thread: the head of a comment, its foot, or nothing. */
type Sign = 'head' | 'foot' | null;

/** A run of readers' comments: names, dates, what they wrote, and the links to answer them. */
export const commentThread: RunRule = {
  id: 'comment-thread',
  kind: 'comments',
  effect: 'remove',
  because: 'It is a thread of comments: names and dates, each with what somebody wrote.',
  runs,
};

/** Chains of heads with feet, or of heads below a heading of comments. */
function runs(scene: Scene): FoundRun[] {
  const { blocks } = scene.survey;
  const signs = blocks.map((_, at) => signOf(scene.survey, at));
  const found: FoundRun[] = [];
  let first = -1;
  let last = -1;
  let heads = 0;
  let feet = 0;
  let lastHead = -1;
  const close = (): void => {
    if (first < 0) return;
    const titled = isTitled(scene, first);
    const enough = (heads >= 2 && feet >= 2) || (titled && (heads >= 3 || (heads >= 1 && feet >= 1)));
    const start = startOf(scene, first, found.at(-1)?.last ?? -1);
    if (enough && (scene.survey.proseBefore[start] as number) >= ARTICLE_WORDS) {
      const evidence = [`${heads} names or dates of comments`, `${feet} links to answer`];
      found.push({
        first: start,
        last: Math.max(last, endOf(scene, last, signs)),
        finding: { evidence, confidence: titled ? 0.97 : 0.94 },
      });
    }
    first = -1;
  };
  signs.forEach((sign, at) => {
    if (sign === null || (sign === 'foot' && first < 0)) return;
    if (first >= 0 && (at - last > LONGEST_COMMENT || between(scene, last, at) > MOST_WORDS)) close();
    if (first < 0) {
      if (sign === 'foot') return;
      first = at;
      heads = 0;
      feet = 0;
    }
    // Dates before the first comment with a foot are the article's own: numbered years, a live report.
    if (sign === 'foot' && feet === 0 && !isTitled(scene, first)) {
      first = lastHead;
      heads = 1;
    }
    last = at;
    if (sign === 'head') {
      if (at - lastHead > 2 || at === first) lastHead = at;
      heads++;
    } else feet++;
  });
  close();
  return found;
}

/** True just below a heading of comments. */
function isTitled({ near }: Scene, at: number): boolean {
  return near.markerRole[at] === 1 && (near.proseSinceMarker[at] as number) < 60;
}

/** Words of prose between two blocks. */
function between({ survey }: Scene, from: number, to: number): number {
  return (survey.proseBefore[to] as number) - (survey.proseBefore[from + 1] as number);
}

function signOf({ blocks, stamp }: Survey, at: number): Sign {
  const { folded, kind, words } = blocks[at] as PageBlock;
  if (kind === 'code' || folded.length > LONGEST_SIGN) return null;
  if (REPLY.test(folded)) return 'foot';
  if (SAYS.test(folded)) return 'head';
  return words <= 10 && stamp[at] !== 0 ? 'head' : null;
}

/** The name above the first date belongs to the thread, and so does a count of votes. */
function startOf({ survey }: Scene, first: number, after: number): number {
  let at = first;
  while (at - 1 > after && first - at < 2 && survey.role[at - 1] == null && isName(survey.blocks[at - 1])) at--;
  return at;
}

function isName(block: PageBlock | undefined): boolean {
  return block !== undefined && block.words <= 4 && block.kind === 'text' && !/[.?!:]$/.test(block.folded) && block.text.length <= 40;
}

/** The last comment may lack a foot: what it says goes up to the next short line or heading. */
function endOf({ survey }: Scene, last: number, signs: readonly Sign[]): number {
  if (signs[last] === 'foot') return last;
  let at = last;
  while (at + 1 < survey.blocks.length && at - last < 4) {
    if (survey.role[at + 1] != null || survey.phrase[at + 1] != null) break;
    if (at > last + 1 && (survey.blocks[at + 1]?.words ?? 0) < 6) break;
    at++;
  }
  return at;
}
