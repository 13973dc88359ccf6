import type { Check, CheckFinding } from '../check.js';
import { withoutCode, type TextUnit } from '../subject.js';

/** Tags that pages are made of. */
const TAG =
  /<(?:\/?(?:[abipu]|article|blockquote|br|code|div|em|figure|font|h[1-6]|hr|iframe|img|li|ol|pre|script|section|span|strong|style|sub|sup|table|td|th|tr|ul)\b[^<>]{0,400}|!--[^<>]{0,400}--)>/gi;

/** Signs of Markdown that prose does not have. */
const MARKDOWN = [
  /\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*/g,
  /!?\[[^[\]\n]{0,300}\]\(https?:\/\/[^\s()]{1,500}\)/g,
  /^#{2,6} [^\s#]/g,
  /^```/g,
  /\b__[^\s_][^_\n]{0,300}__\b/g,
] as const;

/** Names that Python, JavaScript and C write between underscores, beside all in capitals. */
const DUNDER: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'abs add aenter aexit aiter all and anext annotations await bases bool builtins bytes call ceil class closure code complex contains copy deepcopy ' +
      'debug defaults del delattr delete delitem dict dir dirname divmod doc enter eq exit file float floor floordiv format fspath func function future ' +
      'ge get getattr getattribute getitem getstate globals gt hash iadd index init int invert isub iter le len loader lshift lt main matmul missing mod ' +
      'module mro mul name ne neg new next objclass or package path pos pow prepare proto qualname radd reduce repr reversed round rshift rsub self set ' +
      'setattr setitem setstate sizeof slots spec str sub subclasses truediv trunc typename version weakref wrapped xor'
    ).split(' '),
  ))();

const isDunder = (found: string): boolean =>
  /^__[A-Z][A-Z\d]*__$/.test(found) || (/^__[a-z]+__$/.test(found) && DUNDER.has(found.slice(2, -2)));

/** Where people write about code, tags and stars are what they write about. */
const CODE = /[{};]$|=>|^(?:\/\/|#!|(?:import|const|let|var|def|function) )|^<\/?[a-z][^<>]{0,200}>$/;

/** Articles with so many lines of code write about it. */
const MANY_CODE_LINES = 5;

function first(
  units: readonly TextUnit[],
  find: (text: string) => { readonly index: number; readonly length: number; readonly seen: string } | null,
): CheckFinding[] {
  return units.flatMap((unit) => {
    const found = find(withoutCode(unit));
    if (found === null) return [];
    return [{ path: unit.path, span: { start: found.index, end: found.index + found.length }, evidence: [found.seen] }];
  });
}

/** The first tag of a text that is markup and not spoken of. */
function tagIn(text: string): { index: number; length: number; seen: string } | null {
  if (!text.includes('<')) return null;
  const tags = [...text.matchAll(TAG)];
  const [one] = tags;
  if (one === undefined) return null;
  return {
    index: one.index,
    length: one[0].length,
    seen: `${tags.length} ${tags.length === 1 ? 'tag' : 'tags'}, the first ${one[0].slice(0, 40)}`,
  };
}

function markdownIn(text: string): { index: number; length: number; seen: string } | null {
  for (const pattern of MARKDOWN) {
    const found = [...text.matchAll(pattern)].find(([sign]) => !isDunder(sign));
    if (found !== undefined) return { index: found.index, length: found[0].length, seen: found[0].slice(0, 40) };
  }
  return null;
}

const isCode = ({ text }: TextUnit): boolean => CODE.test(text);

/** The texts in which markup is out of place: all but lines of code, none where there are many of those. */
function prose(units: readonly TextUnit[]): readonly TextUnit[] {
  const code = units.filter((unit) => isCode(unit) && !/^\s*<\/?(?:p|div)\b/i.test(unit.text)).length;
  return code >= MANY_CODE_LINES ? [] : units;
}

/** Markup that readers see. */
export const markupChecks: readonly Check[] = [
  {
    code: 'text/html',
    severity: 'warning',
    message: 'HTML was left in the text.',
    because: 'Tags in a plain text are shown as they are, and are counted and searched as words.',
    find: ({ units }) => first(prose(units), tagIn),
  },
  {
    code: 'text/markdown',
    severity: 'warning',
    message: 'Markdown was left in the text.',
    because: 'Links and emphasis belong into marks and blocks; their signs are no part of the words.',
    find: ({ units }) => first(prose(units), markdownIn),
  },
];
