/** One flag of the command: the parser, the help text and the tests all read this table. */
export interface FlagRecord {
  readonly name: string;
  readonly short?: string;
  /** Placeholder of its value; a flag without one is on or off. */
  readonly value?: string;
  readonly repeats?: true;
  readonly group: 'Input' | 'Output' | 'Cleaning' | 'Other';
  readonly help: string;
}

export const FORMATS = ['json', 'text', 'markdown', 'html', 'jsonld'] as const;
export const INPUTS = ['auto', 'text', 'html'] as const;
export const FAIL_ON = ['error', 'warning'] as const;
export const MODES = ['precision', 'balanced', 'recall'] as const;

/** In the order of the help text. */
// prettier-ignore
export const FLAGS: readonly FlagRecord[] = [
  { name: 'input', value: 'KIND', group: 'Input', help: 'what the input is: auto (default), text or html' },
  { name: 'encoding', value: 'NAME', group: 'Input', help: 'character encoding of the input, as in windows-1252; told by itself if left out' },
  { name: 'ndjson', group: 'Input', help: 'input is one JSON object a line with "text" or "html" and, if wanted, "id", "url", "language"; each is answered by one line' },
  { name: 'validate', group: 'Input', help: 'input is one article a line (or a record of another tool); each is answered by what is wrong with it' },
  { name: 'max-line-bytes', value: 'SIZE', group: 'Input', help: 'longest NDJSON line, as in 500k or 64M (default); a longer one is answered by an error' },
  { name: 'jobs', value: 'N', group: 'Input', help: 'threads that answer NDJSON lines, 1 to 64; answers stay in order. 1 if left out' },

  { name: 'format', short: 'f', value: 'FORMAT', group: 'Output', help: 'json (default), text, markdown, html or jsonld' },
  { name: 'explain', short: 'e', group: 'Output', help: 'show the source, what was removed and by which rule' },
  { name: 'fail-on', value: 'SEVERITY', group: 'Output', help: 'with --validate: exit status 1 from this severity on: error (default) or warning' },
  { name: 'no-removals', group: 'Output', help: 'leave "removals" out of the JSON' },
  { name: 'color', group: 'Output', help: 'colour the explanation even if the output is no terminal' },
  { name: 'no-color', group: 'Output', help: 'mark with characters instead of colour' },
  { name: 'no-progress', group: 'Output', help: 'no progress bar on a terminal' },

  { name: 'mode', short: 'm', value: 'MODE', group: 'Cleaning', help: 'precision (rather leave out), balanced (default) or recall (rather keep)' },
  { name: 'url', value: 'URL', group: 'Cleaning', help: 'address the input was taken from; makes relative links of HTML absolute' },
  { name: 'language', short: 'l', value: 'TAG', group: 'Cleaning', help: 'language of the text, as in en or pt-BR' },
  { name: 'now', value: 'DATE', group: 'Cleaning', help: 'moment that "yesterday" is counted from, as in 2024-05-01 or 2024-05-01T09:30Z; the clock if left out' },
  { name: 'no-now', group: 'Cleaning', help: 'do not use the clock: the same input always gives the same output' },
  { name: 'rule', value: 'ID=off', repeats: true, group: 'Cleaning', help: 'switch a rule off (or on); may be repeated' },
  { name: 'max-length', value: 'N', group: 'Cleaning', help: 'longest text in characters, as in 500k; a longer one is an error' },

  { name: 'help', short: 'h', group: 'Other', help: 'this text' },
  { name: 'version', short: 'V', group: 'Other', help: 'the version' },
];

/** Flags that contradict each other, with what to do instead. */
export const CONFLICTS: readonly (readonly [first: string, second: string, instead: string])[] = [
  ['color', 'no-color', 'Give one of the two.'],
  ['explain', 'format', '--explain has a form of its own: leave --format out.'],
  ['explain', 'no-removals', '--explain shows the removals: leave --no-removals out.'],
  ['ndjson', 'encoding', 'NDJSON is always UTF-8: convert it first, as in `iconv -f NAME -t UTF-8`.'],
  ['ndjson', 'explain', 'Explain one article at a time, from its own file.'],
  ['ndjson', 'format', 'The answer to each line is always one JSON object: leave --format out.'],
  ['ndjson', 'input', 'Each line says which it is by its key, "text" or "html": leave --input out.'],
  ['ndjson', 'url', 'Give each line its own "url".'],
  ['now', 'no-now', 'Give one of the two.'],
  ...['encoding', 'explain', 'format', 'input', 'language', 'max-length', 'mode', 'ndjson', 'no-removals', 'rule', 'url'].map(
    (flag) => ['validate', flag, '--validate checks articles as they are and cleans nothing.'] as const,
  ),
];

/** Flags that mean nothing without another one. */
export const NEEDS: readonly (readonly [flag: string, ...oneOf: string[]])[] = [
  ['fail-on', 'validate'],
  ['jobs', 'ndjson'],
  ['max-line-bytes', 'ndjson', 'validate'],
];
