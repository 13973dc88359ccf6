import { FLAGS } from './options.js';
import { width } from './terminal.js';

const GROUPS = ['Input', 'Output', 'Cleaning', 'Other'] as const;

const HEAD = `Usage: cleancopy [options] [files...]

Turns the text of scraped articles into clean data, and says what it left out
and why. Reads standard input if no file is given, or for a file named "-".
`;

const EXAMPLES = `Examples:
  cleancopy article.txt                   the article as JSON, with its removals
  cleancopy -f markdown article.txt       the article as Markdown
  cleancopy --explain article.txt         the source, what went, and which rule took it
  lynx -dump -nolist URL | cleancopy      from a pipe
  cleancopy texts/*.txt > clean.ndjson    one JSON object a file, with the file's name
  cleancopy --ndjson < raw.ndjson         one answer a line, in constant memory
  cleancopy --validate < clean.ndjson     what is wrong with each article
  cleancopy --rule ID=off article.txt     without one rule

Exit status: 0 all went well; 1 some input or line failed, or an
article has issues of the severity that --fail-on names; 2 the command was not understood.
`;

/** The help text, at most `columns` cells wide. */
export function helpText(columns: number): string {
  const rows = FLAGS.map((flag) => ({ flag, left: leftSide(flag) }));
  const margin = Math.max(...rows.map((row) => width(row.left))) + 2;
  const groups = GROUPS.map((group) => {
    const lines = rows
      .filter((row) => row.flag.group === group)
      .map((row) => row.left.padEnd(margin) + hang(row.flag.help, margin, columns));
    return `${group}:\n${lines.join('\n')}\n`;
  });
  return [HEAD, ...groups, EXAMPLES].join('\n');
}

function leftSide(flag: (typeof FLAGS)[number]): string {
  const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
  return `  ${short}--${flag.name}${flag.value === undefined ? '' : ` ${flag.value}`}`;
}

/** Words in lines that fit, all but the first indented. */
function hang(text: string, margin: number, columns: number): string {
  const room = Math.max(columns - margin, 24);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && width(last) + 1 + width(word) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${' '.repeat(margin)}`);
}
