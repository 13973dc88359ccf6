/** `npm run check:reproducible`: a second build gives the same tarball to the byte. Needs a build, and leaves one. */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function tarballHash(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-pack-'));
  const printed = execSync(`npm pack --ignore-scripts --json --pack-destination "${folder}"`, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(printed) as [{ filename: string }];
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, packed.filename)))
    .digest('hex');
  rmSync(folder, { recursive: true });
  return hash;
}

const first = tarballHash();
execSync('npm run --silent build', { stdio: 'inherit' });
const second = tarballHash();
console.log(first === second ? `both tarballs: sha256 ${first}` : `two builds differ: sha256 ${first} and ${second}`);
process.exitCode = first === second ? 0 : 1;
