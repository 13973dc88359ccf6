import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import type { SetName } from './data.js';

/** The options that all commands share; each command says which of them it reads. */
export interface Args {
  readonly data: string;
  readonly styles: readonly string[];
  readonly set: SetName;
  readonly page: string | null;
  readonly worst: number;
  readonly limit: number;
  readonly json: string | null;
  readonly mode: string | null;
  readonly full: boolean;
  /** Leave out what does not depend on the library: baselines, ceilings; and the shingles. */
  readonly quick: boolean;
  readonly withUrl: boolean;
  readonly rule: string | null;
  readonly idempotent: boolean;
  readonly runs: number;
  readonly generated: number;
  readonly seed: number;
  readonly subject: string | undefined;
}

const ALL_STYLES: Readonly<Record<SetName, readonly string[]>> = {
  'wcxb-dev': ['innertext', 'post', 'gettext', 'lynx'],
  'multilingual-dev': ['innertext', 'gettext', 'lynx'],
};

/** Beside the repository, wherever the command is run. */
const DATA = fileURLToPath(new URL('../../../shared/bench', import.meta.url));

/** The options of all commands, and what `--help` says of each. */
const OPTIONS = {
  data: { type: 'string', says: 'folder of the data sets; beside the repository if left out' },
  styles: { type: 'string', says: 'styles of dumps, parted by commas' },
  style: { type: 'string', says: 'the same, for one' },
  set: { type: 'string', default: 'wcxb-dev', says: 'wcxb-dev or multilingual-dev' },
  page: { type: 'string', says: 'id of one page, to look at' },
  worst: { type: 'string', default: '10', says: 'how many of the worst pages to list' },
  limit: { type: 'string', says: 'how many pages to take' },
  json: { type: 'string', says: 'file for the figures' },
  mode: { type: 'string', says: 'precision, balanced or recall' },
  fast: { type: 'boolean', default: false, says: 'the part that runs with every build' },
  full: { type: 'boolean', default: false, says: 'everything, however long it takes' },
  quick: { type: 'boolean', default: false, says: 'without what does not depend on the library' },
  url: { type: 'boolean', default: false, says: 'tell the library the URL of each page' },
  rule: { type: 'string', says: 'one rule, or one name' },
  idempotent: { type: 'boolean', default: false, says: 'normalize what comes out once more, too' },
  runs: { type: 'string', default: '5', says: 'how often' },
  generated: { type: 'string', default: '10000', says: 'how many generated inputs' },
  seed: { type: 'string', default: '1', says: 'seed of the generated inputs' },
  subject: { type: 'string', says: 'what is measured, by its name' },
  help: { type: 'boolean', default: false, says: 'say this' },
} as const;

export function readArgs(argv: readonly string[] = process.argv.slice(2)): Args {
  const { values } = parse(argv);
  if (values.help) leave(usage(), 0);
  const set = values.set;
  if (set !== 'wcxb-dev' && set !== 'multilingual-dev') {
    throw new Error(`--set is wcxb-dev or multilingual-dev, not ${set}`);
  }
  if (values.data !== undefined && !existsSync(values.data)) throw new Error(`--data ${values.data}: there is no such folder`);
  return {
    data: values.data ?? DATA,
    set,
    styles: (values.styles ?? values.style)?.split(',') ?? ALL_STYLES[set],
    page: values.page ?? null,
    worst: Number(values.worst),
    limit: values.limit === undefined ? Infinity : Number(values.limit),
    json: values.json ?? null,
    mode: values.mode ?? null,
    full: values.full,
    quick: values.quick,
    withUrl: values.url,
    rule: values.rule ?? null,
    idempotent: values.idempotent,
    runs: Number(values.runs),
    generated: Number(values.generated),
    seed: Number(values.seed),
    subject: values.subject,
  };
}

/** The options handed to `normalizeText`: only what was asked for, so that the bench measures the text alone. */
export function normalizeOptions(args: Args, url?: string | null): Record<string, unknown> {
  return {
    ...(args.mode === null ? {} : { mode: args.mode }),
    ...(args.withUrl && url != null ? { url } : {}),
  };
}

/** The options as given; of a wrong one it says what there is. */
function parse(argv: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>> {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS });
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : String(error)}\n\n${usage()}`, 2);
  }
}

function usage(): string {
  const lines = Object.entries(OPTIONS).map(
    ([name, { type, says }]) => `  --${name}${type === 'string' ? ' VALUE' : ''}`.padEnd(20) + says,
  );
  return `Options; each command reads those that it needs:\n${lines.join('\n')}`;
}

function leave(text: string, code: number): never {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exit(code);
}
