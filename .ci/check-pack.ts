/** `npm run check:pack`: the published package holds what it must and nothing else. Needs a build. */
import { execSync } from 'node:child_process';

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Every file must match one row, and every row must match at least one file. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^README\.md$/,
  /^CHANGELOG\.md$/,
  /^NOTICE$/,
  /^dist\/article(?:\.loose)?\.schema\.json$/,
  /^dist\/normalized\.schema\.json$/,
  /^dist\/index\.(?:js|cjs|d\.ts|d\.cts)$/,
  /^dist\/schema\/index\.(?:js|cjs|d\.ts|d\.cts)$/,
  /^dist\/cli\/(?:main|worker)\.js$/,
  // What several entries share. The letters and digits after the dash depend on the content.
  /^dist\/[\w.-]+-[\w-]{8}\.(?:js|d\.ts|d\.cts)$/,
];

/** What the rows above stand for one by one, so that a build that lost an entry is noticed. */
const required = ['dist/cli/main.js', 'dist/cli/worker.js'].concat(
  ['index', 'schema/index'].flatMap((entry) => ['js', 'cjs', 'd.ts', 'd.cts'].map((end) => `dist/${entry}.${end}`)),
);

/** Bytes. Grows only by decision: the rule tables are most of it. */
const MAX_UNPACKED = 3_600_000;

const [packed] = JSON.parse(
  execSync('npm pack --dry-run --ignore-scripts --json', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
) as [Packed];
const paths = packed.files.map((file) => file.path);

const complaints = [
  ...paths.filter((path) => !expected.some((row) => row.test(path))).map((path) => `${path} does not belong in the package`),
  ...expected.filter((row) => !paths.some((path) => row.test(path))).map((row) => `nothing in the package matches ${String(row)}`),
  ...required.filter((path) => !paths.includes(path)).map((path) => `${path} is missing from the package`),
  ...(packed.unpackedSize > MAX_UNPACKED ? [`${packed.unpackedSize} bytes unpacked, at most ${MAX_UNPACKED} wanted`] : []),
];

for (const complaint of complaints) console.error(complaint);
console.log(`${paths.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} bytes unpacked`);
process.exitCode = complaints.length === 0 ? 0 : 1;
