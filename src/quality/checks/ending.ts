import { functionWordsOf } from '../../language/index.js';
import { fold } from '../../page/fold.js';
import type { Check, CheckFinding } from '../check.js';
import { endsSentence } from '../ends-sentence.js';
import { isSmall } from '../letter-case.js';
import { openQuote } from '../open-quote.js';
import { isReadOn, leadsOn } from '../read-on.js';
import type { Subject, TextUnit } from '../subject.js';

/** `[+1234 chars]`, as news interfaces cut. */
const CHARS_LEFT = /\[ ?\+? ?\d{1,9} ?(?:more )?char(?:s|acters)? ?\]$/i;
/** Dots of a cut, with the bracket that some put around them. */
const DOTS = /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\)|\(\.{3}\))$/;

/** Signs behind the last word. */
const NO_WORD = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}]{1,8}$/u;

/** A last line of fewer words may be a signature, a label or an entry of a list. */
const FEWEST_WORDS = 8;
/** So many words without a stop at their end are rarely meant so. */
const MANY_WORDS = 12;
/** Thai, Lao, Khmer and Burmese end sentences by a space, or some by a sign of their own. */
const NO_STOP = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\ua9e0-\ua9ff\uaa60-\uaa7f]/;
/** So many paragraphs show whether the writer ends sentences with a stop. */
const FEWEST_PARAGRAPHS = 2;

/** The last text of the body. */
const lastOf = ({ body }: Subject): TextUnit | undefined => body.at(-1);

/** What shows that the text goes on elsewhere; slight where only the missing stop tells. */
function cutOff(subject: Subject): CheckFinding | null {
  const last = lastOf(subject);
  if (last === undefined || last.kind === 'cell') return null;
  const text = last.text.trimEnd();
  const at = (start: number, evidence: string): CheckFinding => ({
    path: last.path,
    span: { start, end: text.length },
    evidence: [evidence],
  });
  const chars = CHARS_LEFT.exec(text);
  if (chars !== null) return at(chars.index, 'it says how many characters are missing');
  const dots = DOTS.exec(text);
  const link = leadsOn(text);
  if (link >= 0) return at(link, 'its last line leads to the rest');
  const button = linkAtEnd(subject, last);
  if (button >= 0) return at(button, 'its last link leads to the rest');
  if (dots !== null) return at(dots.index, 'it ends in dots');
  if (last.kind !== 'paragraph' || !/[\p{L}\p{N}%,;–—-]$/u.test(text)) return null;
  return hanging(subject, last, text);
}

/** Where the link begins that ends a text and leads on: `… until Friday. [Read more]`; -1 without such. */
function linkAtEnd({ article }: Subject, { path: [, at], text }: TextUnit): number {
  const block = typeof at === 'number' ? article.body[at] : undefined;
  if (block?.type !== 'paragraph') return -1;
  const end = text.trimEnd().length;
  return (
    block.marks.find(({ type, start, end: last }) => type === 'link' && last >= end && start > 0 && isReadOn(text.slice(start, last)))
      ?.start ?? -1
  );
}

function hanging(subject: Subject, last: TextUnit, text: string): CheckFinding | null {
  const words = text.split(/\s+/);
  const end = words.at(-1) ?? '';
  if (words.length < FEWEST_WORDS || /[/@_]/.test(end)) return null;
  const found = subject.language()?.language ?? null;
  const start = text.length - end.length;
  const finding = { path: last.path, span: { start, end: text.length } };
  const paragraphs = subject.body.filter(
    ({ kind, text: own }) => kind === 'paragraph' && own.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS,
  );
  const closed = paragraphs.filter(({ text: own }) => endsSentence(own)).length;
  const keeps = paragraphs.length >= FEWEST_PARAGRAPHS && closed * 10 >= (paragraphs.length - 1) * 8;
  const word = fold(end).replace(NO_WORD, '');
  const open = /[,;–—-]$/.test(end) || (functionWordsOf(found).has(word) && isSmall(end.charAt(0)));
  if (open && keeps) return { ...finding, evidence: ['its last word calls for more'] };
  // Where the script may do without stops, only a writer who sets them has left one out.
  return keeps || (!NO_STOP.test(end) && (open || words.length >= MANY_WORDS))
    ? { ...finding, evidence: ['its last sentence does not end'], slight: true }
    : null;
}

/** What can be wrong with the end of a body. */
export const endingChecks: readonly Check[] = [
  {
    code: 'text/truncated',
    severity: 'warning',
    message: 'The text is cut off.',
    because: 'Teasers, feeds and pages behind a paywall hold the beginning alone; the rest is missing.',
    find: (subject) => {
      const cut = cutOff(subject);
      if (cut !== null) return [cut];
      const { kind, confidence } = subject.normalized?.verdict ?? { kind: 'article', confidence: 0 };
      return kind === 'teaser' && confidence >= 0.6 ? [{ path: ['body'], evidence: ['the page was found to be a teaser'] }] : [];
    },
  },
  {
    code: 'text/unbalanced-quote',
    severity: 'warning',
    message: 'The last paragraph opens a quotation that it does not close.',
    because: 'A quotation runs over several paragraphs, but not over the end: something is missing there.',
    find: (subject) => {
      const last = lastOf(subject);
      if (last === undefined || last.kind === 'cell') return [];
      const start = openQuote(last.text);
      return start < 0 ? [] : [{ path: last.path, span: { start, end: start + 1 }, evidence: ['no mark closes it'] }];
    },
  },
];
