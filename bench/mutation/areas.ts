/** A part of the source that is mutated, the tests that must notice, and how many of the changes they have to notice. */
export interface Area {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Percent of the mutants that must be killed. */
  readonly floor: number;
}

// prettier-ignore
export const AREAS: readonly Area[] = [
  { name: 'url', floor: 97, mutate: ['src/write/url.ts', 'src/write/resolve-url.ts'], tests: ['tests/write/url.test.ts', 'tests/write/resolve-url.test.ts'] },
  { name: 'escape', floor: 97, mutate: ['src/write/html-escape.ts', 'src/write/markdown-escape.ts', 'src/write/chars.ts', 'src/page/ascii.ts'], tests: ['tests/write/chars.test.ts', 'tests/write/escape.test.ts'] },
  { name: 'serializers', floor: 91, mutate: ['html', 'iso-date', 'json-ld', 'markdown', 'markdown-inline', 'nest', 'outline', 'plain-text'].map((name) => `src/write/${name}.ts`), tests: ['tests/write/*.test.ts'] },
  { name: 'schema', floor: 97, mutate: ['src/schema/*.ts'], tests: ['tests/schema/*.test.ts'] },
  { name: 'dates', floor: 93, mutate: ['src/fields/dates/*.ts'], tests: ['calendar', 'calendar-names', 'dates', 'fold-word', 'lexicon', 'tables'].map((name) => `tests/fields/${name}.test.ts`) },
  { name: 'ledger', floor: 94, mutate: ['src/ledger/*.ts'], tests: ['tests/ledger/*.test.ts', 'tests/html/fixtures.test.ts', 'tests/html/tables.test.ts'] },
];
