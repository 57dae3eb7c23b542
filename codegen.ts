import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import * as accessRules from './codegen/access-rules/plugin.ts';
import { formatted } from './codegen/formatted.ts';
import * as scalarTexts from './codegen/scalar-texts/plugin.ts';
import * as typeGraphql from './codegen/type-graphql/plugin.ts';

/** Every scalar is text on the wire, in the server and in the clients. */
const scalars = {
  DateTime: 'string',
  Date: 'string',
  LocalTime: 'string',
  TimeZone: 'string',
  Duration: 'string',
  EmailAddress: 'string',
  PhoneNumber: 'string',
  URL: 'string',
  Cursor: 'string',
};

const localPlugins: Record<string, { plugin: (...args: never[]) => string }> = {
  'holdfast-access-rules': accessRules,
  'holdfast-scalar-texts': scalarTexts,
  'holdfast-type-graphql': typeGraphql,
};

const config: CodegenConfig = {
  // In the order of the files, and within each as it was written: types read better that way.
  schema: globSync('schema/**/*.{type,api}.graphql').sort(),
  config: { sort: false },
  pluginLoader: async (name: string) => {
    const local = Object.keys(localPlugins).find((known) => name.endsWith(known));
    return local ? localPlugins[local] : import(name);
  },
  hooks: { beforeOneFileWrite: formatted, onError: (message: string) => console.error(message) },
  generates: {
    'api/src/generated/schema.ts': {
      plugins: ['holdfast-type-graphql'],
      config: { scalars, scalarModule: '../common/scalars.ts' },
    },
    'api/src/generated/scalar-texts.ts': { plugins: ['holdfast-scalar-texts'] },
    'api/src/generated/access-rules.ts': { plugins: ['holdfast-access-rules'] },
  },
};

export default config;
