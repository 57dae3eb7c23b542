import graphql from '@graphql-eslint/eslint-plugin';
import { mutationShape } from './lint-rules/mutation-shape.js';
import { schemaShape } from './lint-rules/schema-shape.js';

const schemaFiles = 'schema/**/*.{type,api}.graphql';
const operationFiles = 'schema/operations/**/*.graphql';

const languageOptions = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: schemaFiles, documents: operationFiles } },
};

/** A generic verb in front; here the noun comes first: `alertAcknowledge`, not `acknowledgeAlert`. */
const leadingVerb =
  /^(get|fetch|list|find|create|add|update|set|edit|delete|remove|start|end|send|do)[A-Z]/;

const names = {
  types: 'PascalCase',
  FieldDefinition: 'camelCase',
  InputValueDefinition: 'camelCase',
  DirectiveDefinition: 'camelCase',
  EnumValueDefinition: 'UPPER_CASE',
  'FieldDefinition[parent.name.value=Query]': { forbiddenPatterns: [leadingVerb, /Query$/] },
  'FieldDefinition[parent.name.value=Mutation]': { forbiddenPatterns: [leadingVerb, /Mutation$/] },
  'FieldDefinition[parent.name.value=Subscription]': {
    forbiddenPatterns: [leadingVerb, /^on[A-Z]/],
  },
  EnumTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [/Enum$/] },
  InterfaceTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [/Interface$/] },
  UnionTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [/Union$/] },
};

const schema = {
  files: [schemaFiles],
  languageOptions,
  plugins: { '@graphql-eslint': graphql, holdfast: { rules: { 'mutation-shape': mutationShape } } },
  rules: {
    ...graphql.configs['flat/schema-recommended'].rules,
    ...graphql.configs['flat/schema-relay'].rules,
    // Plain lists are fine where they are short, and most types are no nodes.
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    '@graphql-eslint/strict-id-in-types': 'off',
    // Types are described in blocks, fields in a line.
    '@graphql-eslint/description-style': 'off',
    '@graphql-eslint/naming-convention': ['error', names],
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        DirectiveDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
      },
    ],
    'holdfast/mutation-shape': 'error',
    'no-restricted-syntax': ['error', ...schemaShape],
  },
};

const operations = {
  files: [operationFiles],
  languageOptions,
  plugins: { '@graphql-eslint': graphql },
  rules: {
    ...graphql.configs['flat/operations-recommended'].rules,
    '@graphql-eslint/lone-executable-definition': 'error',
    '@graphql-eslint/match-document-filename': [
      'error',
      { query: 'kebab-case', mutation: 'kebab-case', subscription: 'kebab-case' },
    ],
  },
};

/**
 * The rules of `schema/`, for the root's flat configuration.
 * @type {import('eslint').Linter.Config[]}
 */
export const graphqlLint = [schema, operations];
