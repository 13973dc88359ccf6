import { parseArgs } from 'node:util';
import type { NormalizeOptions } from '../options.js';
import { CONFLICTS, FAIL_ON, FLAGS, FORMATS, INPUTS, MODES, NEEDS } from './options.js';
import { nearest } from './suggest.js';
import { readMoment, readSize } from './values.js';

export type Output = (typeof FORMATS)[number] | 'explain' | 'ndjson' | 'validate';
export type InputKind = (typeof INPUTS)[number];

/** A run of the command, all choices made. */
export interface Settings {
  /** Names of files, `-` for standard input; at least one. */
  readonly files: readonly string[];
  readonly input: InputKind;
  readonly encoding: string | null;
  readonly output: Output;
  readonly removals: boolean;
  /** `null`: as the terminal and the environment say. */
  readonly color: boolean | null;
  readonly progress: boolean;
  readonly maxLineBytes: number;
  /** With `validate`: the least severity that makes the run a failed one. */
  readonly failOn: (typeof FAIL_ON)[number];
  /** Threads that answer lines of NDJSON. */
  readonly jobs: number;
  readonly options: NormalizeOptions;
}

export type Request =
  | { readonly kind: 'run'; readonly settings: Settings }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Each thread holds the library's tables once, a few megabytes. */
const MOST_JOBS = 64;

const PARSER_OPTIONS = Object.fromEntries(
  FLAGS.map((flag) => [
    flag.name,
    {
      type: flag.value === undefined ? ('boolean' as const) : ('string' as const),
      multiple: flag.repeats === true,
      ...(flag.short === undefined ? {} : { short: flag.short }),
    },
  ]),
);

const wrong = (message: string): Request => ({ kind: 'wrong', message });

/** Reads the command line; `clock` is asked only if the run needs the time. Never throws. */
export function readArguments(argv: readonly string[], clock: () => Date): Request {
  const unknown = unknownFlag(argv);
  if (unknown !== null) return wrong(unknown);
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: PARSER_OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    return wrong(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  const values: Values = parsed.values;
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  return contradiction(values) ?? settle(values, parsed.positionals, clock);
}

/** Node's own message for an unknown flag explains `--` at length; this one names the likely flag. */
function unknownFlag(argv: readonly string[]): string | null {
  const names = FLAGS.map((flag) => `--${flag.name}`);
  const end = argv.indexOf('--');
  for (const argument of end === -1 ? argv : argv.slice(0, end)) {
    const name = argument.split('=', 1)[0] ?? '';
    if (!name.startsWith('--') || names.includes(name)) continue;
    const close = nearest(name, names);
    return `there is no option ${name}${close === null ? '' : `; did you mean ${close}?`}`;
  }
  return null;
}

function contradiction(values: Values): Request | null {
  for (const [first, second, instead] of CONFLICTS) {
    if (values[first] !== undefined && values[second] !== undefined) {
      return wrong(`--${first} and --${second} do not go together. ${instead}`);
    }
  }
  for (const [flag, ...needed] of NEEDS) {
    const alone = needed.every((name) => values[name] === undefined);
    if (values[flag] !== undefined && alone) return wrong(`--${flag} goes with --${needed.join(' or --')} only`);
  }
  return null;
}

function settle(values: Values, files: readonly string[], clock: () => Date): Request {
  const input = choice(values, 'input', INPUTS, 'auto');
  const format = choice(values, 'format', FORMATS, 'json');
  const maxLineBytes = readSize(text(values, 'max-line-bytes') ?? '64M');
  const jobs = readSize(text(values, 'jobs') ?? '1');
  const options = cleanOptions(values, clock);
  const failOn = choice(values, 'fail-on', FAIL_ON, 'error');
  const encoding = text(values, 'encoding');
  if (input === null) return wrong(`--input is one of ${INPUTS.join(', ')}`);
  if (format === null) return wrong(`--format is one of ${FORMATS.join(', ')}`);
  if (failOn === null) return wrong(`--fail-on is one of ${FAIL_ON.join(', ')}`);
  if (maxLineBytes === null) return wrong('--max-line-bytes is a size from 1 to 256M, as in 500k or 64M');
  if (jobs === null || jobs > MOST_JOBS) return wrong(`--jobs is a number of threads from 1 to ${MOST_JOBS}`);
  if (typeof options === 'string') return wrong(options);
  if (encoding !== null && !isEncoding(encoding)) {
    return wrong(`--encoding: "${encoding}" is not known; names are those of the web, as in utf-8, windows-1252, shift_jis`);
  }
  if (files.filter((file) => file === '-').length > 1) return wrong('standard input (-) can be read only once');
  if (options.url !== undefined && files.length > 1) return wrong('--url is the address of one input: clean one file at a time');
  return {
    kind: 'run',
    settings: {
      files: files.length === 0 ? ['-'] : files,
      input,
      encoding,
      output:
        values['validate'] === true ? 'validate' : values['ndjson'] === true ? 'ndjson' : values['explain'] === true ? 'explain' : format,
      removals: values['no-removals'] !== true,
      color: values['color'] === true ? true : values['no-color'] === true ? false : null,
      progress: values['no-progress'] !== true,
      maxLineBytes,
      failOn,
      jobs,
      options,
    },
  };
}

/** The library's options, or what is wrong with them; the library itself checks tags, addresses and rule ids. */
function cleanOptions(values: Values, clock: () => Date): NormalizeOptions | string {
  const mode = choice(values, 'mode', MODES, 'balanced');
  if (mode === null) return `--mode is one of ${MODES.join(', ')}`;
  const nowText = text(values, 'now');
  const now = nowText === null ? clock() : readMoment(nowText);
  if (now === null) return '--now is a date or a moment with its zone, as in 2024-05-01 or 2024-05-01T09:30Z';
  const lengthText = text(values, 'max-length');
  const maxLength = lengthText === null ? undefined : readSize(lengthText);
  if (maxLength === null) return '--max-length is a number of characters from 1 to 256M, as in 500k';
  const rules: Record<string, boolean> = {};
  for (const entry of (values['rule'] as readonly string[] | undefined) ?? []) {
    const match = /^([^=\s]+)=(on|off)$/.exec(entry);
    if (match?.[1] === undefined) return `--rule takes ID=off or ID=on, not "${entry}"`;
    rules[match[1]] = match[2] === 'on';
  }
  const url = text(values, 'url');
  const language = text(values, 'language');
  return {
    ...(values['mode'] === undefined ? {} : { mode }),
    ...(url === null ? {} : { url }),
    ...(language === null ? {} : { language }),
    ...(values['no-now'] === true ? {} : { now }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
  };
}

function text(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

function choice<T extends string>(values: Values, name: string, choices: readonly T[], fallback: T): T | null {
  const value = text(values, name);
  return value === null ? fallback : (choices.find((one) => one === value) ?? null);
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
