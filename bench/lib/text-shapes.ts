import { ruleExamples } from '../../fixtures/rules/examples.js';
import type { Case } from './growth-case.js';

const PROSE = 'The council voted on Tuesday to close the old bridge, which engineers had called unsafe for years.\n\n';

/** After this nobody doubts that the rest is Markdown. */
const MARKDOWN = '## One\n\n**Two** and [three](https://a.example/3).\n\n';

const SHAPES: readonly Case[] = [
  { name: 'one line of prose', unit: 'The council voted on Tuesday to close the old bridge. ' },
  { name: 'only newlines', unit: '\n' },
  { name: 'spaces, then x', unit: ' ', suffix: 'x' },
  { name: 'dashes', unit: '-' },
  { name: 'pipes', unit: '|' },
  { name: '<', unit: '<' },
  { name: '&', unit: '&' },
  { name: 'U+0301', unit: '\u0301' },
  { name: 'ZWJ', unit: '\u200d' },
  { name: 'bidi marks', unit: '\u202e\u2066' },
  { name: 'tabs', unit: '\t' },
  { name: 'one word a line', unit: 'word\n' },
  { name: 'By A lines', unit: 'By A\n' },
  { name: 'dates', unit: 'November 19, 2019\n' },
  { name: 'dates on one line', unit: '19.11.2019 ' },
  { name: '1 comment lines', unit: '1 comment\n' },
  { name: 'double quotes', unit: '"' },
  { name: 'curly quotes', unit: '“' },
  { name: 'one long word', unit: 'a' },
  { name: 'CJK without spaces', unit: '市議会は火曜日に古い橋の閉鎖を決定した' },
  { name: 'Arabic', unit: 'صوّت المجلس يوم الثلاثاء على إغلاق الجسر ' },
  { name: 'emoji families', unit: '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}' },
  { name: 'mojibake', unit: 'Ã' },
  { name: 'mojibake words', unit: 'cafÃ© â€œquotedâ€\u009d ' },
  { name: '&amp; repeated', unit: '&amp;' },
  { name: 'NBSP lines', unit: '\u00a0\n' },
  { name: 'bullets', unit: '   * an entry of the list\n' },
  { name: 'lone surrogates', unit: '\ud800' },
  { name: 'prose lines', unit: 'The council voted on Tuesday to close the old bridge.\n\n' },
  { name: 'wrapped lines', unit: '   The council voted on Tuesday to close the old bridge which engineers had\n' },
  { name: 'table rows', unit: 'a\tb\tc\n' },
  { name: 'CR alone', unit: '\r' },
  { name: 'hyphens at line ends', unit: 'exam-\n' },
  { name: 'names with commas', unit: 'Jane Doe, John Public and ', prefix: 'By ' },
  { name: 'full stops', unit: '. ' },
  { name: 'brackets', unit: '([' },
  { name: 'a headline without end', unit: 'Storm closes the port ', suffix: `\n\n${PROSE}` },
  { name: 'a byline without end', unit: 'Jane Doe and John Public, ', prefix: `Storm closes the port\n\nBy `, suffix: `\n\n${PROSE}` },
  { name: 'bylines between prose', unit: `By Jane Doe\n\n${PROSE}` },
  { name: 'dates in one line', unit: 'Updated Nov. 3, 2024, 9:30 am CET, ' },
  { name: 'the same phrase again', unit: 'Post a Comment\n' },
  { name: 'phrases between prose', unit: `Share this:\n\n${PROSE}Related Articles\n\n` },
  { name: 'the same paragraph again', unit: PROSE, prefix: 'Storm closes the port\n\n' },
  { name: 'hidden characters', unit: 'a\u200b\u00ad\u{e0041}' },
  { name: 'entities without end', unit: '&amp' },
  { name: 'fences', unit: '```\n' },
  { name: 'Markdown: links', unit: '[word](https://a.example/b "c") ', prefix: MARKDOWN },
  { name: 'Markdown: brackets that open', unit: '[', prefix: MARKDOWN },
  { name: 'Markdown: targets without end', unit: '](a(', prefix: MARKDOWN },
  { name: 'Markdown: targets without an end mark', unit: '](<a ', prefix: MARKDOWN },
  { name: 'Markdown: pictures in pictures', unit: '![', prefix: MARKDOWN },
  { name: 'Markdown: brackets that close', unit: '[a](', prefix: MARKDOWN },
  { name: 'Markdown: emphasis that opens', unit: '*a **b _c ', prefix: MARKDOWN },
  { name: 'Markdown: emphasis in emphasis', unit: '**a* ', prefix: MARKDOWN },
  { name: 'Markdown: backticks', unit: '`a ``b ', prefix: MARKDOWN },
  { name: 'Markdown: rows', unit: '| a | b |\n', prefix: MARKDOWN },
  { name: 'Markdown: headings', unit: '## a\n\n', prefix: MARKDOWN },
  { name: 'Markdown: definitions', unit: '[a]: /b\n[c][a]\n', prefix: MARKDOWN },
  { name: 'Markdown: backslashes', unit: '\\*', prefix: MARKDOWN },
  { name: 'addresses in brackets', unit: 'word [/a] ' },
  { name: 'addresses on lines of their own', unit: '[/a]\n' },
  { name: 'spaces before a bracket', unit: ' ', prefix: '[/a] [/b] [/c] [/d] [/e]', suffix: '[/f]' },
  { name: 'addresses without end', unit: '[/a' },
  { name: 'gaps in one line', unit: 'word  ' },
  { name: 'tags in one line', unit: '<a b="c">' },
  { name: 'tags without end', unit: '<a b ' },
  { name: 'blocks glued on one line', unit: 'HomeNewsThe council voted on Tuesday to close the old bridge.Read more' },
  { name: 'style sheets on one line', unit: '.menu-open{color:red;display:none}Words of prose between ' },
  { name: 'braces that open', unit: '{a:' },
  { name: 'braces that close', unit: 'a:}' },
  { name: 'calls without end', unit: '{a:b;}(' },
  { name: 'pushes of data without end', unit: 'x.push([1,"a' },
  { name: 'pushes with escaped ends', unit: 'x.push([1,"a\\"])' },
  { name: 'names before braces', unit: 'a.b{c:defghi}' },
];

/** For each rule of lines its own first example, a line each and all in one line: bait for its patterns. */
const BAITS: readonly Case[] = Object.entries(ruleExamples).flatMap(([rule, { matches }]) => {
  const [line = ''] = matches;
  return [
    { name: `bait of ${rule}`, unit: `${line}\n` },
    { name: `bait of ${rule}, one line`, unit: `${line} ` },
  ];
});

export const TEXT_CASES: readonly Case[] = [...SHAPES, ...BAITS];

/** Of the two baits of each rule one, a line each and all in one line by turns. */
export const QUICK_TEXT_CASES: readonly Case[] = [...SHAPES, ...BAITS.filter((_, at) => (at >> 1) % 2 === at % 2)];
