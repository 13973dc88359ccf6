import { issueCodes, type ArticleIssueCode } from '../../src/schema/index.js';
import { fenced } from './fenced.js';

const HEAD = `# Issue reference

Every code that \`validateArticle\` gives, in the order in which issues are listed. An \`error\` makes
\`ok\` false; severities can be changed and checks switched off by \`codes\`, those of the schema excepted.
Where the evidence is slight the issue is an \`info\`, whatever stands here. This page is written from the
checks themselves: \`npm run docs:issues\`.
`;

interface Examples {
  readonly matches: readonly { readonly says: string }[];
  readonly misses: readonly { readonly says: string }[];
}

/** The issue reference in Markdown. */
export function issuesReference(examples: Readonly<Record<ArticleIssueCode, Examples>>): string {
  const rows = issueCodes.map(({ code, severity, because }) => `| [\`${code}\`](#${anchor(code)}) | \`${severity}\` | ${escapeMarkup(because)} |`);
  const sections = issueCodes.map(({ code, because }) => {
    const { matches, misses } = examples[code];
    return [`## ${code}`, escapeMarkup(because), 'Found in:', fence(matches), 'Not in:', fence(misses)].join('\n\n');
  });
  const table = ['| code | severity | because |', '| --- | --- | --- |', ...rows].join('\n');
  return `${[HEAD, table, ...sections].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

/** As GitHub and TypeDoc make it of a heading. */
const anchor = (code: string): string => code.replace('/', '');

const escapeMarkup = (text: string): string => text.replace(/&/g, '&amp;').replace(/\*/g, '\\*');

const LONGEST = 160;

/** Examples in a fence, what cannot be seen as \u escapes. */
function fence(examples: readonly { readonly says: string }[]): string {
  const shown = examples.map(({ says }) => (says.length > LONGEST ? `${says.slice(0, LONGEST)}...` : says).replace(/[^\n \p{L}\p{N}\p{P}\p{S}\p{M}]/gu, escapeChar));
  return fenced(shown);
}

function escapeChar(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
