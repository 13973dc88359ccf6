import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { root } from '../sources.js';

const folder = `${root}../shared/bench/adversarial/`;

/** Where the development data is, with the bad input in it. */
export const data = `${root}../shared/bench`;

/** A source and what to call it. */
export type Named = readonly [name: string, source: string];

interface TokenizerTest {
  readonly description: string;
  readonly input: string;
  readonly doubleEscaped?: boolean;
}

/** The inputs of html5lib's tokenizer tests. */
export function tokenizerInputs(): Named[] {
  return filesOf('html5lib/tokenizer', '.test').flatMap((name) => {
    const file = JSON.parse(readFileSync(folder + name, 'utf8')) as { tests?: TokenizerTest[]; xmlViolationTests?: TokenizerTest[] };
    return (file.tests ?? file.xmlViolationTests ?? []).map(({ description, input, doubleEscaped }): Named => {
      const source = doubleEscaped === true ? input.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : input;
      return [`${name}: ${description}`, source];
    });
  });
}

/** The inputs of html5lib's tree-construction tests: each stands between `#data` and `#errors`. */
export function treeInputs(): Named[] {
  return filesOf('html5lib/tree-construction', '.dat').flatMap((name) =>
    `\n${readFileSync(folder + name, 'utf8')}`.split('\n#data\n').slice(1).map((test): Named => [name, test.split('\n#errors')[0] ?? '']),
  );
}

/** Pages that once crashed or hung a parser. */
export function fuzzPages(): Named[] {
  return filesOf('jsoup-fuzz', '').filter((name) => /\.html(?:\.gz)?$/.test(name)).map((name): Named => {
    const bytes = readFileSync(folder + name);
    return [name, (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')];
  });
}

/** Vectors of script injection: a title and a payload each. */
export function injectionVectors(): Named[] {
  const path = `${folder}xss-vectors.json`;
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as { title?: string; payload: string }[]).map(({ title, payload }): Named => [title ?? payload.slice(0, 40), payload]);
}

function filesOf(name: string, suffix: string): string[] {
  if (!existsSync(folder + name)) return [];
  const names = readdirSync(folder + name, { recursive: true, encoding: 'utf8' });
  return names.filter((file) => file.endsWith(suffix)).sort().map((file) => `${name}/${file.replaceAll('\\', '/')}`);
}
