/**
 * `npm run check:regex`: every regular expression of src, of the built bundles, and of the packages that see a source,
 * takes linear time. That the check finds those that do not is tested by tests/architecture. Needs a build.
 *
 * Some patterns take recheck ten seconds, all of them minutes: those that it has found safe stand in regex-checked.txt, by
 * their hash, and only others are asked about. `UPDATE_REGEX=1` writes the list anew, `-- --all` asks about each.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import recheck from 'recheck/package.json' with { type: 'json' };
import { redosComplaint } from '../tests/architecture/redos.js';
import { builtRegExps, writtenRegExps, type FoundRegExp } from '../tests/architecture/regex-sources.js';
import { filesBelow } from '../tests/sources.js';

/** Packages that a page or a file goes through. */
const PACKAGES = ['chardet/lib', 'htmlparser2/node_modules/entities/dist', 'htmlparser2/dist'];

/** First line: the version of recheck that was asked. Then one pattern a line. */
const LIST = new URL('regex-checked.txt', import.meta.url);
const isFull = process.argv.includes('--all');

const nameOf = ({ source, flags }: FoundRegExp): string => `/${source}/${flags}`;
const hashOf = (found: FoundRegExp): string => createHash('sha256').update(nameOf(found)).digest('hex').slice(0, 20);
const bundles = filesBelow('dist', '.js');
const built = await builtRegExps(['dist/index.js', 'dist/schema/index.js'], ([library]) => {
  const { normalizeText, normalizeHtml } = library as {
    normalizeText: (text: string) => unknown;
    normalizeHtml: (html: string) => unknown;
  };
  normalizeText('By Jane Doe\n\nA storm closed the port on Monday.\n\n3 Comments');
  normalizeHtml('<p class="byline">By Jane Doe</p><p>A storm closed the port on Monday.</p>');
});
const inBundle = [...bundles.flatMap(writtenRegExps), ...built];
const inPackages = PACKAGES.flatMap((folder) => filesBelow(`node_modules/${folder}`, '.js')).flatMap(writtenRegExps);
const written = filesBelow('src', '.ts').flatMap(writtenRegExps);
const all = new Map([...inBundle, ...inPackages, ...written].map((found) => [nameOf(found), found]));

const [asked, ...listed] = readFileSync(LIST, 'utf8').trim().split('\n');
const known = new Set(isFull || asked !== `recheck ${recheck.version}` ? [] : listed);
const unknown = [...all.values()].filter((found) => !known.has(hashOf(found)));
const complaints = unknown.map(redosComplaint).filter((line) => line !== null);
if (process.env['UPDATE_REGEX'] === '1' && complaints.length === 0)
  writeFileSync(LIST, `recheck ${recheck.version}\n${[...all.values()].map(hashOf).sort().join('\n')}\n`);
// The bundles hold what src holds: finding few of those again means that nothing was looked at.
const seen = new Set(inBundle.map(nameOf));
const own = new Set(written.map(nameOf));
const missing = [...own].filter((name) => !seen.has(name)).length;
if (inBundle.length === 0 || own.size === 0 || missing > own.size / 4)
  complaints.push(`${missing} of ${own.size} patterns of src are in no bundle: the search is broken`);
for (const complaint of complaints) console.error(complaint);
console.log(
  `${own.size} different patterns in src, ${inBundle.length} in ${bundles.length} bundles, ${inPackages.length} in packages; ${all.size} different, ${unknown.length} of them checked now, the others before: ${complaints.length} complaints`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;
