import type { Check, CheckFinding } from '../check.js';
import { endsSentence } from '../ends-sentence.js';
import { withoutCode, type TextUnit } from '../subject.js';
import { speaksOfTags, tagsLeft } from '../tags.js';

/** Signs of Markdown that prose does not have, wherever a line begins. */
const MARKDOWN = [
  // "f**k and s**t": no word goes on with the stars
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}*])\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*/gu,
  /(?:!?\[[^[\]\n]{0,300})?\]\((?:https?:|mailto:|www\.|[/#]|\.{1,2}\/)[^\s()]{1,100}/g,
  /^#{2,6} [^\s#]/gm,
  /^(?:```|~~~)/gm,
  /\|\s?:?-{3,}:?\s?\|/g,
  /\b__[^\s_][^_\n]{0,300}__\b/g,
] as const;

/** "# 1 in the charts" is a place, `# make install` a line of a shell. */
const TITLE = /^# ["'“„«(]?[\p{Lu}\p{Lt}\p{Lo}]/u;
/** A line of a quotation: the text that it quotes begins like a sentence, or goes on. One sign alone is an arrow. */
const QUOTE = /^> ?["“„«‹'‘¿¡(*]?[\p{Lu}\p{Lt}\p{Lo}]/u;
const QUOTED = /^> ?\S/;
/** A quotation of so many words that ends like a sentence is told alone. */
const QUOTED_WORDS = 8;
/** Above what mails quote; by language, English first. */
const WROTE = /(?:wrote|writes|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|napisał\p{L}{0,2}|пис\p{L}{0,5}) ?:$/iu;

/** Names that people who write about Python, JavaScript and C put between underscores, beside all in capitals. */
const DUNDER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'add all call class contains del dict dirname doc enter eq exit file filename func future getattr getitem hash init iter len lt main module name new next proto repr setattr setitem slots str typename version'.split(
    ' ',
  ),
);

const isDunder = (found: string): boolean =>
  /^__[A-Z][A-Z\d]*__$/.test(found) || (/^__[a-z]+__$/.test(found) && DUNDER.has(found.slice(2, -2)));

/** Where people write about code, tags and stars are what they write about. */
const CODE = /[{};]$|=>|^(?:\/\/|#!|(?:import|const|let|var|def|function) )|^<\/?[a-z][^<>]{0,200}>$/;

/** Articles with so many lines of code write about it, and those with so many that speak of tags about these. */
const MANY_CODE_LINES = 5;
const MANY_ON_TAGS = 2;

/** What was seen of markup in a text. */
interface Sign {
  readonly index: number;
  readonly length: number;
  readonly seen: string;
}

function first(units: readonly TextUnit[], find: (text: string, at: number) => Sign | null): CheckFinding[] {
  return units.flatMap((unit, at) => {
    const found = find(withoutCode(unit), at);
    if (found === null) return [];
    return [{ path: unit.path, span: { start: found.index, end: found.index + found.length }, evidence: [found.seen] }];
  });
}

/** The first tag of each text that is markup and not spoken of. */
function tagsOf(units: readonly TextUnit[]): CheckFinding[] {
  const spoken = units.filter(({ text }) => speaksOfTags(text));
  const isAbout = spoken.length >= MANY_ON_TAGS;
  return first(units, (text, at) => {
    const tags = tagsLeft(text, isAbout || spoken.includes(units[at] as TextUnit));
    const [one] = tags;
    if (one === undefined) return null;
    const seen = `${tags.length} ${tags.length === 1 ? 'tag' : 'tags'}, the first ${one.text.slice(0, 40)}`;
    return { index: one.index, length: one.text.length, seen };
  });
}

function markdownIn(text: string): Sign | null {
  for (const pattern of MARKDOWN) {
    const found = [...text.matchAll(pattern)].find(([sign]) => !isDunder(sign));
    if (found !== undefined) return { index: found.index, length: found[0].length, seen: found[0].slice(0, 40) };
  }
  return null;
}

/** The first line of a quotation in Markdown; a line below "Jane Doe wrote:", or that breaks off, is quoted as mails do it. */
function quoteAt(units: readonly TextUnit[], at: number): Sign | null {
  const text = units[at]?.text ?? '';
  const before = units[at - 1]?.text ?? '';
  const after = units[at + 1]?.text ?? '';
  if (!QUOTE.test(text) || QUOTED.test(before) || WROTE.test(before)) return null;
  const isLong = text.split(/\s+/, QUOTED_WORDS).length === QUOTED_WORDS;
  return endsSentence(text) && (isLong || QUOTED.test(after)) ? { index: 0, length: 1, seen: text.slice(0, 40) } : null;
}

/** A title in Markdown: prose stands below it, or it opens the body. The same sign opens a comment above a line of code. */
function titleAt(units: readonly TextUnit[], at: number): Sign | null {
  const text = units[at]?.text ?? '';
  if (!TITLE.test(text)) return null;
  const after = units[at + 1]?.text ?? '';
  const opens = units[at]?.path[1] === 0;
  const isAboveProse = endsSentence(after) && after.split(/\s+/, QUOTED_WORDS).length === QUOTED_WORDS;
  return opens || isAboveProse ? { index: 0, length: 1, seen: text.slice(0, 40) } : null;
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
    find: ({ units }) => tagsOf(prose(units)),
  },
  {
    code: 'text/markdown',
    severity: 'warning',
    message: 'Markdown was left in the text.',
    because: 'Links and emphasis belong into marks and blocks; their signs are no part of the words.',
    find: ({ units }) => {
      const texts = prose(units);
      return first(texts, (text, at) => markdownIn(text) ?? titleAt(texts, at) ?? quoteAt(texts, at));
    },
  },
];
