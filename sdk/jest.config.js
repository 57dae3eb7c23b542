const testMatch = ['**/*.test.ts'];

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      roots: ['<rootDir>/src'],
      testMatch,
      extensionsToTreatAsEsm: ['.ts'],
      transform: {
        '^.+\\.ts$': [
          '@swc/jest',
          {
            jsc: { target: 'es2024', parser: { syntax: 'typescript' } },
            module: { type: 'es6' },
            sourceMaps: 'inline',
          },
        ],
      },
    },
    {
      displayName: 'real api',
      // Reads the API's sources as the API's own tests do, see ../api/test/runner/typescript.js.
      runner: ['jest-light-runner', { runtime: 'child_process' }],
      testEnvironment: 'node',
      roots: ['<rootDir>/test'],
      testMatch,
      extensionsToTreatAsEsm: ['.ts'],
      transform: {},
      globalSetup: '<rootDir>/../api/test/global-setup.ts',
      globalTeardown: '<rootDir>/../api/test/global-teardown.ts',
    },
  ],
  testTimeout: 30_000,
  maxWorkers: 2,
};
