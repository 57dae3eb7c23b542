import { existsSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} folder of the package whose script runs, '' for the repository's own
 * @property {string} script
 * @property {string[]} [args]
 * @property {Record<string, string>} [env]
 * @property {boolean} [alone] uses both cores, or builds what others read: nothing runs beside it
 * @property {number} [limit] seconds, 900 when absent
 * @property {() => string | undefined} [skipped] why it cannot run on this machine
 */

const OLDEST_POSTGRES = '15';
const noOldestPostgres = () =>
  [
    `/usr/lib/postgresql/${OLDEST_POSTGRES}`,
    `/opt/homebrew/opt/postgresql@${OLDEST_POSTGRES}`,
  ].some((folder) => existsSync(`${folder}/bin/postgres`))
    ? undefined
    : `PostgreSQL ${OLDEST_POSTGRES} is not installed on this machine`;

/** In the order in which they begin, two at a time. @type {Step[]} */
export const STEPS = [
  { name: 'format', folder: '', script: 'format:check' },
  { name: 'generated code is fresh', folder: '', script: 'codegen:check', alone: true },
  // Tests of the API are programs of the SDK, and read its types from where it is built.
  { name: 'build: sdk', folder: 'sdk', script: 'build', alone: true },
  { name: 'schema breaks nobody', folder: '', script: 'schema:diff' },
  { name: 'lint', folder: '', script: 'lint' },
  { name: 'types: api', folder: 'api', script: 'types' },
  { name: 'types: sdk', folder: 'sdk', script: 'types' },
  { name: 'types: web', folder: 'web', script: 'types' },
  { name: 'unit tests: set-up and lint rules', folder: '', script: 'setup:test' },
  { name: 'unit tests: code generation', folder: '', script: 'codegen:test' },
  { name: 'tests: api', folder: 'api', script: 'unit', alone: true },
  {
    name: `tests: api on PostgreSQL ${OLDEST_POSTGRES}`,
    folder: 'api',
    script: 'unit',
    args: ['--testPathPatterns', '/tests/', 'app/database-roles', 'app/backup'],
    env: { HOLDFAST_TEST_POSTGRES: OLDEST_POSTGRES },
    alone: true,
    skipped: noOldestPostgres,
  },
  { name: 'build', folder: '', script: 'build', alone: true },
  { name: 'faults: kill -9 under load', folder: 'api', script: 'kill', args: ['--seconds', '15'] },
  { name: 'package: sdk', folder: 'sdk', script: 'package:check' },
  { name: 'size: web', folder: 'web', script: 'size' },
  { name: 'tests: sdk', folder: 'sdk', script: 'unit' },
  { name: 'tests: web', folder: 'web', script: 'unit' },
  {
    name: 'tests: browser',
    folder: 'web',
    script: 'unit',
    args: ['--config', 'jest.browser.config.js'],
    alone: true,
    limit: 1800,
  },
];
