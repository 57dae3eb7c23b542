/** @type {import('jest').Config} */
export default {
  rootDir: '..',
  roots: ['<rootDir>/codegen'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // What is generated for the server is built with the server's own type-graphql.
  modulePaths: ['<rootDir>/api/node_modules'],
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
