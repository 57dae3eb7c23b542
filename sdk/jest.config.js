/** The API's sources, which the second project runs, have decorators. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...base, displayName: 'unit', roots: ['<rootDir>/src'] },
    {
      ...base,
      displayName: 'real api',
      roots: ['<rootDir>/test'],
      globalSetup: '<rootDir>/../api/test/global-setup.ts',
      globalTeardown: '<rootDir>/../api/test/global-teardown.ts',
      moduleNameMapper: {
        '^@holdfast/sdk$': '<rootDir>/src/index.ts',
        '^@holdfast/sdk/documents$': '<rootDir>/src/documents.ts',
      },
    },
  ],
  testTimeout: 30_000,
  maxWorkers: 2,
};
