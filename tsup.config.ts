import { copyFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const library = { index: 'src/index.ts', 'schema/index': 'src/schema/index.ts' };
const command = { 'cli/main': 'src/cli/main.ts', 'cli/worker': 'src/cli/worker.ts' };

/** Shipped as files too, for other languages and for editors. */
const jsonSchemas = ['article.schema.json', 'article.loose.schema.json', 'normalized.schema.json'];

const shared: Options = {
  target: ['node20', 'es2022'],
  platform: 'node',
  removeNodeProtocol: false,
  // The tables hold every script; escapes would make them twice as long and nobody could read them.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // Every engine of the target has them: as calls of RegExp they are longer, and no bundler drops an unused one.
    options.supported = { 'regexp-unicode-property-escapes': true };
  },
  // `npm run build` empties dist first: builds that clean would delete each other's files.
  clean: false,
};

export default defineConfig([
  {
    ...shared,
    entry: { ...library, ...command },
    format: 'esm',
    // What several entries need is written once, to chunks that they share.
    splitting: true,
    onSuccess: async () => {
      for (const name of jsonSchemas) await copyFile(`src/schema/${name}`, `dist/${name}`);
    },
  },
  // Split CommonJS would pass through a second compiler, which rewrites every `?.` to a slow call and
  // renames classes. So each entry has all that it needs, without the space that nobody reads there.
  {
    ...shared,
    entry: library,
    format: 'cjs',
    splitting: false,
    esbuildOptions: (options, context) => {
      shared.esbuildOptions?.(options, context);
      options.minifyWhitespace = true;
    },
  },
  { ...shared, entry: library, format: ['esm', 'cjs'], dts: { only: true } },
]);
