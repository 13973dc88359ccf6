/**
 * Which folder of src may import what, in one table for the linter (eslint.config.js) and for
 * imports.test.ts. The last row that matches a file counts.
 *
 * @typedef {object} ImportLaw
 * @property {string} files Glob of the files it speaks of.
 * @property {readonly string[]} packages Specifiers from outside the project; `*` stands for all.
 * @property {readonly { specifier: string, message: string }[]} never Relative imports it forbids,
 *   each as a regular expression over the specifier.
 */

/** @type {readonly ImportLaw[]} */
export const importLaw = [
  { files: 'src/**/*.ts', packages: [], never: [] },
  { files: 'src/cli/**/*.ts', packages: ['*'], never: [] },
  {
    files: 'src/judge/rules/*.ts',
    packages: [],
    never: [
      { specifier: '/read/', message: 'A rule does not know which reader made the page.' },
      { specifier: '/schema/', message: 'A rule does not know the schema.' },
      {
        // rule.js holds the type of a rule.
        specifier: '^\\./(?!rule\\.js$)',
        message: 'Rules do not import each other: share through a module above them.',
      },
    ],
  },
  // The one ordered list of rules imports every rule: that is its work.
  { files: 'src/judge/rules/index.ts', packages: [], never: [] },
  {
    files: 'src/page/**/*.ts',
    packages: [],
    never: [{ specifier: '^\\.\\./', message: 'page/ imports nothing outside itself.' }],
  },
  {
    files: 'src/read/**/*.ts',
    packages: [],
    never: [{ specifier: '/judge/', message: 'Reading comes before judging, and knows nothing of it.' }],
  },
  { files: 'src/read/html*.ts', packages: ['htmlparser2'], never: [] },
  { files: 'src/read/html/**/*.ts', packages: ['htmlparser2'], never: [] },
  { files: 'src/schema/**/*.ts', packages: ['zod', 'zod/v4'], never: [] },
];
