import { isCloser, isLower, isSentenceEnd } from '../../read/chars.js';
import { functionWordsOf } from '../../language/index.js';
import { fold } from '../../page/fold.js';
import type { Check, CheckFinding } from '../check.js';
import { READ_ON } from '../read-on.js';
import type { Subject, TextUnit } from '../subject.js';

/** `[+1234 chars]`, as news interfaces cut. */
const CHARS_LEFT = /\[ ?\+? ?\d{1,9} ?(?:more )?char(?:s|acters)? ?\]$/i;
/** Dots of a cut, with the bracket that some put around them. */
const DOTS = /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\)|\(\.{3}\))$/;

/** What leads to the rest is no longer. */
const LONGEST_LINK = 60;
/** Signs behind the last word. */
const NO_WORD = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}]{1,8}$/u;

/** A last line of fewer words may be a signature, a label or an entry of a list. */
const FEWEST_WORDS = 8;
/** So many words without a stop at their end are rarely meant so. */
const MANY_WORDS = 12;
/** So many paragraphs show whether the writer ends sentences with a stop. */
const FEWEST_PARAGRAPHS = 2;

/** The last text of the body. */
const lastOf = ({ body }: Subject): TextUnit | undefined => body.at(-1);

/** What shows that the text goes on elsewhere; slight where only the missing stop tells. */
function cutOff(subject: Subject): CheckFinding | null {
  const last = lastOf(subject);
  if (last === undefined || last.kind === 'cell') return null;
  const text = last.text.trimEnd();
  const at = (start: number, evidence: string): CheckFinding => ({ path: last.path, span: { start, end: text.length }, evidence: [evidence] });
  const chars = CHARS_LEFT.exec(text);
  if (chars !== null) return at(chars.index, 'it says how many characters are missing');
  const dots = DOTS.exec(text);
  const readOn = text.length < LONGEST_LINK && READ_ON.has(fold(text).replace(NO_WORD, ''));
  if (readOn) return at(0, 'its last line leads to the rest');
  if (dots !== null) return at(dots.index, 'it ends in dots');
  if (last.kind !== 'paragraph' || !/[\p{L}\p{N}%,;–—-]$/u.test(text)) return null;
  return hanging(subject, last, text);
}

function hanging(subject: Subject, last: TextUnit, text: string): CheckFinding | null {
  const words = text.split(/\s+/);
  const end = words.at(-1) ?? '';
  if (words.length < FEWEST_WORDS || /[/@_]/.test(end)) return null;
  const found = subject.language()?.language ?? null;
  const start = text.length - end.length;
  const finding = { path: last.path, span: { start, end: text.length } };
  const paragraphs = subject.body.filter(({ kind, text: own }) => kind === 'paragraph' && own.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS);
  const closed = paragraphs.filter(({ text: own }) => endsSentence(own)).length;
  const keeps = paragraphs.length >= FEWEST_PARAGRAPHS && closed * 10 >= (paragraphs.length - 1) * 8;
  const word = fold(end).replace(NO_WORD, '');
  const open = /[,;–—-]$/.test(end) || (functionWordsOf(found).has(word) && isLower(end.charAt(0)));
  if (open && keeps) return { ...finding, evidence: ['its last word calls for more'] };
  return keeps || open || words.length >= MANY_WORDS ? { ...finding, evidence: ['its last sentence does not end'], slight: true } : null;
}

function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && (isCloser(text.charCodeAt(at)) || text.charCodeAt(at) === 0x20)) at--;
  return isSentenceEnd(text.charCodeAt(at)) || text.charAt(at) === ':';
}

/** Quotation marks that open and close, by language's use; straight ones do both. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['「', '」'],
  ['『', '』'],
];

/** Where a quotation opens that nothing closes; -1 where none does. */
function openQuote(text: string): number {
  for (const [open, close] of PAIRS) {
    // „so“: the second closes here and opens elsewhere
    if (open === '“' && text.includes('„')) continue;
    const last = text.lastIndexOf(open);
    if (last >= 0 && ![...close].some((mark) => text.indexOf(mark, last) > last)) return last;
  }
  // 5'10" is a measure, but "until 1645" ends a quotation: odd both ways, one is missing.
  const straight = [...text.matchAll(/"/g)];
  const others = straight.filter(({ index }) => !/\d ?$/.test(text.slice(Math.max(0, index - 2), index)));
  return straight.length % 2 === 1 && others.length % 2 === 1 ? (others.at(-1)?.index ?? -1) : -1;
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
