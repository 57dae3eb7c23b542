/** @type {import('jest').Config} */
export default {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // test/runner/typescript.js compiles, as Node reads.
  transform: {},
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  maxWorkers: 2,
};
