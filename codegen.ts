import type { CodegenConfig } from '@graphql-codegen/cli';
import * as accessRules from './codegen/access-rules/plugin.ts';
import { readContract } from './codegen/contract.ts';
import { typedDocuments } from './codegen/documents/preset.ts';
import { formatted } from './codegen/formatted.ts';
import * as introspection from './codegen/introspection/plugin.ts';
import { scalars } from './codegen/scalars.ts';
import * as scalarTexts from './codegen/scalar-texts/plugin.ts';
import * as typeGraphql from './codegen/type-graphql/plugin.ts';

type Plugin = Awaited<ReturnType<NonNullable<CodegenConfig['pluginLoader']>>>;

const localPlugins: Record<string, Plugin> = {
  'holdfast-access-rules': accessRules,
  'holdfast-introspection': introspection,
  'holdfast-scalar-texts': scalarTexts,
  'holdfast-type-graphql': typeGraphql,
};

const config: CodegenConfig = {
  schema: readContract('schema/**/*.{type,api}.graphql'),
  documents: 'schema/operations/**/*.graphql',
  ignoreNoDocuments: true,
  config: { sort: false },
  // The command line tool asks for "@graphql-codegen/<name>" first.
  pluginLoader: (name: string) => {
    const [, plugin] = Object.entries(localPlugins).find(([local]) => name.endsWith(local)) ?? [];
    if (!plugin) throw new Error(`There is no plugin ${name}.`);
    return plugin;
  },
  hooks: {
    beforeOneFileWrite: formatted,
    onError: (message: string) => console.error(message),
  },
  generates: {
    'api/src/generated/schema.ts': {
      plugins: ['holdfast-type-graphql'],
      config: { scalars, scalarModule: '../common/scalars.ts' },
    },
    'api/src/generated/scalar-texts.ts': { plugins: ['holdfast-scalar-texts'] },
    'api/src/generated/access-rules.ts': { plugins: ['holdfast-access-rules'] },
    'sdk/src/generated/': typedDocuments,
    'web/src/generated/': typedDocuments,
    'web/src/generated/introspection.ts': { plugins: ['holdfast-introspection'] },
  },
};

export default config;
