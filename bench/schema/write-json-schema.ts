/**
 * Writes the JSON Schema files that the package ships, from the zod schemas:
 *
 * ```sh
 * npx tsx bench/schema/write-json-schema.ts
 * ```
 */
import { writeFileSync } from 'node:fs';
import { jsonSchemaText, SCHEMA_FILES } from './json-schema.js';

for (const { file, schema, title, io } of SCHEMA_FILES) {
  const path = new URL(`../../src/schema/${file}`, import.meta.url);
  writeFileSync(path, jsonSchemaText(schema, title, io));
  console.log(`wrote src/schema/${file}`);
}
