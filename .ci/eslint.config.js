import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import { resolve } from 'node:path';
import ts from 'typescript-eslint';

const root = resolve(import.meta.dirname, '..');

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'output/**'] },
  js.configs.recommended,
  ts.configs.strict,
  regexp['flat/recommended'],
  {
    rules: {
      // Ranges of accented letters are what a text in many languages needs; flags are a matter of taste.
      'regexp/no-obscure-range': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-unused-capturing-group': ['error', { fixable: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: resolve(root, 'tests/tsconfig.json'), tsconfigRootDir: root } },
    rules: {
      // What only types can tell: promises that nobody waits for, and words compared with what they never are.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An index that the code has just checked is asserted, so that noUncheckedIndexedAccess may stay on.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // The review page runs in a browser and has a TypeScript project of its own.
  { files: ['src/serve/page/**/*.{ts,tsx}'], languageOptions: { parserOptions: { project: resolve(root, 'src/serve/page/tsconfig.json') } } },
  { files: ['tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
