import { defineConfig } from 'eslint/config';
import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { importLaw } from './tests/architecture/import-law.js';

/**
 * One row of the import law as the linter's own rule.
 *
 * @param {import('./tests/architecture/import-law.js').ImportLaw} law
 * @returns {import('eslint').Linter.Config}
 */
const asLint = ({ files, packages, never }) => ({
  files: [files],
  rules: {
    'no-restricted-imports': packages.includes('*')
      ? 'off'
      : [
          'error',
          {
            patterns: [
              {
                regex: packages.length === 0 ? '^[^.]' : `^(?!(?:${packages.join('|')})$)[^.]`,
                message: 'This folder does not import this package: see tests/architecture/import-law.js.',
              },
              ...never.map(({ specifier, message }) => ({ regex: specifier, message })),
            ],
          },
        ],
  },
});

export default defineConfig(
  { ignores: ['dist/', 'docs/api/', 'coverage/', 'tests/consumers/projects/', 'bench/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      // Control characters are what much of this code is about.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', { skipComments: true, skipStrings: true, skipTemplates: true, skipRegExps: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': ['error', { object: 'URL', property: 'canParse', message: 'Answers falsely once compiled: see src/write/parse-url.ts.' }],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='lastIndex']", message: 'State that calls would share: see src/page/exec-from.ts.' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spreading a string walks its code points, which is what this code means by it.
      '@typescript-eslint/no-misused-spread': 'off',
      // Ranges of scripts and planes are no plainer for being letters, nor `[A-Z]` for a flag.
      'regexp/no-obscure-range': 'off',
      'regexp/use-ignore-case': 'off',
      // `text[i]!` inside a loop bounded by `text.length` says more than a branch that never runs.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Outside src, patterns read the project's own files.
  {
    files: ['**/*.{ts,js}'],
    ignores: ['src/**'],
    rules: { 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-super-linear-move': 'off' },
  },
  { files: ['src/page/exec-from.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...importLaw.map(asLint),
);
