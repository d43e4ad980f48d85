import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'output/**'] },
  js.configs.recommended,
  ts.configs.strict,
  regexp['flat/recommended'],
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: `${root}tests/tsconfig.json`, tsconfigRootDir: root } },
    rules: {
      // What only types can tell: promises that nobody waits for, and words compared with what they never are.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // An index that the code has just checked is asserted, so that noUncheckedIndexedAccess may stay on.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
);
