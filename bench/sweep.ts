import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readArgs } from './lib/args.js';
import { hasStyle, readStyle, type SetName } from './lib/data.js';
import { generate } from './lib/generate.js';
import { breaches as lawBreaches, secondRunBreaches } from './lib/ledger-law.js';
import { seeded } from './lib/random.js';
import { shrink } from './lib/shrink.js';
import { loadSubject, type Subject } from './lib/subject.js';

const SETS: readonly SetName[] = ['wcxb-dev', 'multilingual-dev'];
const STYLES = ['innertext', 'landmark', 'post', 'gettext', 'lynx'];
/** Different breaches shown in full; of each the first source, shrunk. */
const SHOWN = 25;

const args = readArgs();
const styles = process.argv.some((arg) => arg.startsWith('--style')) ? args.styles : STYLES;
const subject = await loadSubject(args.subject);
if (subject.segments === undefined) console.log('skipped: the subject exports no segments(), so the tiling is not checked');
if (args.idempotent && subject.toPlainText === undefined)
  console.log('skipped: the subject exports no toPlainText(), so the second run is not checked');
/** How the source in hand is read. */
let style = 'text';
const seen = new Map<string, number>();
let failures = 0;

/** The law always; the second run where it is asked for. */
function breaches(of: Subject, source: string): string[] {
  const found = lawBreaches(of, source, {}, style);
  return found.length > 0 || !args.idempotent || style === 'html' ? found : secondRunBreaches(of, source);
}

/** Checks one source; the first source of each kind of breach is shrunk and shown. */
function check(source: string, where: string): void {
  const found = breaches(subject, source);
  if (found.length === 0) return;
  failures += 1;
  for (const breach of new Set(found.map(kindOf))) {
    seen.set(breach, (seen.get(breach) ?? 0) + 1);
    if (seen.get(breach) !== 1 || seen.size > SHOWN) continue;
    const small = shrink(source, (text) => breaches(subject, text).some((one) => kindOf(one) === breach));
    const exact = breaches(subject, small).find((one) => kindOf(one) === breach);
    console.log(`BREACH ${where}: ${exact ?? breach}\n  source: ${JSON.stringify(small).slice(0, 500)}`);
  }
}

/** A breach without its figures and quotations, so that equal ones are counted together. */
function kindOf(breach: string): string {
  const plain = breach.startsWith('throws') ? breach.slice(0, 160) : breach.replace(/(?:: at \d|(?: in|:) ").*$/s, '');
  return plain.replace(/\d+/g, 'N');
}

function summary(what: string, count: number, before: number): void {
  console.log(`${what}: ${count} sources, ${failures - before} with a breach`);
}

const samples: string[] = [];
for (const set of SETS) {
  for (style of styles) {
    if (!hasStyle(args.data, set, style)) {
      console.log(`${set} ${style}: skipped: no data`);
      continue;
    }
    const before = failures;
    let count = 0;
    for (const [id, dump] of readStyle(args.data, set, style)) {
      if (count >= args.limit) break;
      check(dump, `${set} ${style} ${id}`);
      if (count % 50 === 0) samples.push(dump.slice(0, 20_000));
      count += 1;
    }
    summary(`${set} ${style}`, count, before);
  }
}

// Naughty and generated strings are read as HTML too, where that alone is asked for.
style = styles.every((name) => name === 'html') ? 'html' : 'text';
const naughty = readNaughty(join(args.data, 'adversarial'));
const beforeNaughty = failures;
for (const text of naughty) check(text, 'naughty string');
summary('naughty strings', naughty.length, beforeNaughty);

const random = seeded(args.seed);
const beforeGenerated = failures;
for (let i = 0; i < args.generated; i += 1) check(generate(random, naughty, samples), `generated ${i} of seed ${args.seed}`);
summary(`generated (seed ${args.seed})`, args.generated, beforeGenerated);

for (const [breach, count] of [...seen].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(7)} x ${breach}`);
console.log(failures === 0 ? 'no throw, no breach' : `${failures} sources with a breach`);
process.exitCode = failures === 0 ? 0 : 1;

/** Every string of the public collections of bad input, wherever it stands in their JSON. */
function readNaughty(folder: string): string[] {
  const files = [
    'blns.json',
    'xss-vectors.json',
    ...['in-the-wild', 'synthetic', 'negative', 'known-failures'].map((n) => `mojibake/${n}.json`),
  ];
  const strings = new Set<string>(['']);
  for (const file of files) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      console.log(`${file}: skipped: no data`);
      continue;
    }
    const values: unknown[] = [JSON.parse(readFileSync(path, 'utf8'))];
    while (values.length > 0) {
      const value = values.pop();
      if (typeof value === 'string') strings.add(value);
      else if (typeof value === 'object' && value !== null) values.push(...Object.values(value));
    }
  }
  return [...strings];
}
