import js from '@eslint/js';
import vue from 'eslint-plugin-vue';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { graphqlLint } from './codegen/graphql-lint.js';
import { domainBoundaries } from './setup/lint/domain-boundaries.js';
import { noDatabaseClock } from './setup/lint/no-database-clock.js';
import { noOuterTransaction } from './setup/lint/no-outer-transaction.js';

const code = '**/*.{js,mjs,ts,vue}';
const typescript = '**/*.{ts,vue}';
const apiSource = 'api/src/**/*.ts';
const tests = ['**/*.test.{ts,js}', '**/tests/**', '**/test/**'];
/** What tools load by a name of their own, and want as the default export. */
const configurations = ['**/*.config.{js,ts}', 'codegen.ts', '**/global-{setup,teardown}.ts'];
/** Programs that developers run. */
const tools = ['*.mjs', 'setup/**', 'codegen/**', 'bench/**', '*/scripts/**', 'web/graphiql/**'];

const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

const holdfast = {
  rules: {
    'domain-boundaries': domainBoundaries,
    'no-database-clock': noDatabaseClock,
    'no-outer-transaction': noOuterTransaction,
  },
};

/** Beside its service, entity, loaders, rows, tables and policy, what a domain offers the others. */
const published = [
  'alerts/alert-log.ts',
  'alerts/raise-alerts.ts',
  'members/likeness.ts',
  'members/member-rules.ts',
  'monitoring/assess-risk.ts',
  'monitoring/contact-logged.ts',
  'monitoring/record-events.ts',
  'monitoring/substances.ts',
  'programs/enrollment-rules.ts',
  'programs/places.ts',
  'tasks/open-task.ts',
];

const ownClock = 'The moment is passed in: a command reads app.now() once, pure code takes it.';

export default defineConfig(
  { ignores: ['**/{dist,generated,golden,coverage,.cache,.data}/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...graphqlLint,
  {
    files: [code],
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'app/config.ts alone reads it.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': ['error', { destructuring: 'all' }],
    },
  },
  {
    files: [typescript],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['{api,sdk,web,bench}/**/*.ts'],
    ignores: ['**/*.config.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // The reason of an aborted signal is of any type.
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingAny: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: [apiSource],
    ignores: tests,
    plugins: { holdfast },
    rules: {
      'holdfast/domain-boundaries': ['error', { published }],
      'holdfast/no-database-clock': 'error',
      'holdfast/no-outer-transaction': 'error',
    },
  },
  {
    files: [apiSource],
    ignores: [
      ...tests,
      'api/src/app/**',
      'api/src/common/clock.ts',
      'api/src/{server,cli}.ts',
      'api/src/cli/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name=Date][arguments.length=0]', message: ownClock },
        { selector: 'CallExpression[callee.name=Date]', message: ownClock },
        {
          selector: 'MemberExpression[object.name=Date][property.name=now]',
          message: ownClock,
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['web/src/**'],
    ignores: ['web/src/app/zod.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { name: 'zod', message: 'app/zod.ts sets it up first.', allowTypeImports: true },
      ],
    },
  },
  {
    files: ['web/**/*.vue'],
    extends: [vue.configs['flat/recommended'], { rules: vue.configs['no-layout-rules'].rules }],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // vue-tsc knows what is defined.
      'no-undef': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': 'error',
      'vue/html-button-has-type': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/no-unused-refs': 'error',
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      'vue/require-typed-ref': 'error',
    },
  },
  {
    files: [...tests, ...configurations, ...tools, 'api/src/app/config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: configurations, rules: { 'no-restricted-exports': 'off' } },
  { files: ['web/public/**'], rules: { 'no-undef': 'off' } },
);
