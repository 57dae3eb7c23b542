import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { plugin } from '../type-graphql/plugin.ts';

const generate = (sdl: string) => () =>
  plugin(buildSchema(sdl), [], { scalars: { Date: 'string' }, scalarModule: './scalars.ts' });

const query = 'type Query { ok: Boolean }';

test.each([
  [
    'an input of which exactly one field is given',
    `${query} input Find @oneOf { id: ID name: String }`,
    'Find: an input can have no @oneOf',
  ],
  [
    'nested lists that disagree on null, in a field',
    'type Query { grid: [[Int]!]! }',
    'Query.grid: nested lists must agree on whether their items are nullable',
  ],
  [
    'nested lists that disagree on null, in an argument',
    'type Query { sum(grid: [[Int!]]): Int }',
    'Query.sum.grid: nested lists must agree on whether their items are nullable',
  ],
  [
    'nested lists that disagree on null, in an input',
    `${query} input Grid { cells: [[[Int!]]!] }`,
    'Grid.cells: nested lists must agree on whether their items are nullable',
  ],
  [
    'a scalar that nobody configured',
    `${query} scalar Color`,
    'Color: the scalar is missing in codegen.ts',
  ],
  [
    'a root type of another name',
    'schema { query: Root } type Root { ok: Boolean }',
    'Root: the root type must be named Query',
  ],
  [
    'a root type with an interface',
    'interface Ok { ok: Boolean } type Query implements Ok { ok: Boolean }',
    'Query: a root type can have no interface',
  ],
  [
    'a description of the schema itself',
    `"All of it." schema { query: Query } ${query}`,
    'schema: it can have no description',
  ],
  [
    'a field that no class can have',
    'type Query { constructor: Int }',
    'Query.constructor: a class can have no property of this name',
  ],
  [
    'a type with the name of generated arguments',
    'type Query { ok(a: Int): Boolean } input QueryOkArgs { a: Int }',
    'QueryOkArgs: the name QueryOkArgs is taken by Query',
  ],
  [
    'a type with the name of generated contracts',
    `${query} enum QueryFields { OK }`,
    'QueryFields: the name QueryFields is taken by Query',
  ],
  [
    'a type with a name that the file uses itself',
    `${query} type Contracts { ok: Boolean }`,
    'Contracts: the name Contracts is taken by the generated file itself',
  ],
])('%s is refused with its place', (_what, sdl, refusal) => {
  expect(generate(sdl)).toThrow(refusal);
});

test('a schema that is not valid is refused with what is wrong', () => {
  expect(generate('type Query { ok: Boolean } type Empty')).toThrow('Type Empty must define');
});

test('all refusals are told at once', () => {
  const both = 'type Query { a: [[Int]!]! b: [[Int!]]! }';
  expect(generate(both)).toThrow(/Query\.a: .*\nQuery\.b: /);
});
