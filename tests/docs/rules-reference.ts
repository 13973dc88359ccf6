import { catalogue } from '../../src/catalogue.js';
import { fenced } from './fenced.js';

const HEAD = `# Rule reference

Every rule, in the order in which they act. The id is what \`Removal.rule\` and \`Repair.rule\` say, and what
the \`rules\` option switches off. This page is written from the rules themselves: \`npm run docs:rules\`.

| effect | what it does |
| --- | --- |
| \`repair\` | changes or drops characters |
| \`remove\` | leaves out a line, or part of one |
| \`keep\` | protects a line from every later rule |
| \`field\` | takes a line out of the body because a field has it |
`;

/** The rule reference in Markdown. */
export function rulesReference(examplesOf: (id: string) => { matches: readonly string[]; misses: readonly string[] }): string {
  const rows = catalogue.map(({ id, effect, kind, because }) => `| [\`${id}\`](#${id}) | \`${effect}\` | \`${kind}\` | ${because} |`);
  const sections = catalogue.map(({ id, because }) => {
    const { matches, misses } = examplesOf(id);
    return [`## ${id}`, because, 'Acts on:', fence(matches), 'Leaves alone:', fence(misses)].join('\n\n');
  });
  const table = ['| rule | effect | kind | because |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${[HEAD, table, ...sections].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

/** Examples in a fence, what cannot be seen as \u escapes. */
function fence(examples: readonly string[]): string {
  const shown = examples.map((example) => example.replace(/[^\n \p{L}\p{N}\p{P}\p{S}]/gu, escape));
  return fenced(shown);
}

function escape(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code === 0x20 ? char : `\\u{${code.toString(16)}}`;
}
