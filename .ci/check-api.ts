/**
 * `npm run check:api`: the public API is what the reports in etc/ say, so that a change to it shows in review.
 * `UPDATE_API=1 npm run check:api` writes them anew. Needs a build.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = join(tmpdir(), 'cleancopy-api');
mkdirSync(`${root}etc`, { recursive: true });
const isUpdate = process.env['UPDATE_API'] === '1';

/** The report of each entry, and the types that it is made from. */
const entries = [
  ['cleancopy', 'dist/index.d.ts'],
  ['cleancopy-schema', 'dist/schema/index.d.ts'],
] as const;

let failed = 0;
for (const [name, types] of entries) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${root}${types}`,
      compiler: { tsconfigFilePath: `${root}tsconfig.json` },
      newlineKind: 'lf',
      apiReport: { enabled: true, reportFolder: `${root}etc`, reportTempFolder: made, reportFileName: `${name}.api.md` },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: isUpdate,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (apiReportChanged && !isUpdate) {
    failed += 1;
    console.error(
      `The API of ${types} is not what etc/${name}.api.md says: compare ${join(made, `${name}.api.md`)}, then run UPDATE_API=1 npm run check:api.`,
    );
  }
}
console.log(failed === 0 ? `${entries.length} API reports ${isUpdate ? 'written' : 'hold'}` : `${failed} API reports differ`);
process.exitCode = failed === 0 ? 0 : 1;
