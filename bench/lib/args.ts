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

export function readArgs(argv: readonly string[] = process.argv.slice(2)): Args {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      styles: { type: 'string' },
      style: { type: 'string' },
      set: { type: 'string', default: 'wcxb-dev' },
      page: { type: 'string' },
      worst: { type: 'string', default: '10' },
      limit: { type: 'string' },
      json: { type: 'string' },
      mode: { type: 'string' },
      fast: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      url: { type: 'boolean', default: false },
      rule: { type: 'string' },
      idempotent: { type: 'boolean', default: false },
      runs: { type: 'string', default: '5' },
      generated: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      subject: { type: 'string' },
    },
  });
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
