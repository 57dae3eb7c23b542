import { beforeAll, expect, test } from '@jest/globals';
import {
  buildSchema,
  graphql,
  parse,
  subscribe,
  type ExecutionResult,
  type GraphQLFieldMap,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { built, comparable } from './built-schema.ts';
import { readGolden } from './golden.ts';
import { MemberResolver, RootResolver } from './kitchen-sink.resolvers.ts';

let schema: GraphQLSchema;

beforeAll(() => {
  schema = built([RootResolver, MemberResolver]);
});

const answer = (source: string) => graphql({ schema, source });

const memberFields = (of: GraphQLSchema): GraphQLFieldMap<unknown, unknown> =>
  (of.getType('Member') as GraphQLObjectType).getFields();

test('the schema of hand-written resolvers is the SDL', () => {
  expect(comparable(schema)).toBe(comparable(buildSchema(readGolden('kitchen-sink.graphql'))));
});

test('it can be built again from the same classes, as tests of the server do', () => {
  expect(comparable(built([RootResolver, MemberResolver]))).toBe(comparable(schema));
});

// An interface declares the field for its types too, so that comparing the text is not enough.
test('a field with arguments that no resolver declares has no resolver, which the server can refuse', () => {
  expect(memberFields(built([RootResolver])).events!.resolve).toBeUndefined();
  expect(memberFields(schema).events!.resolve).toBeDefined();
});

test('rows are read without a resolver, and a field resolver wins over a row', async () => {
  expect(memberFields(schema).name!.resolve).toBeUndefined();
  expect(await answer('{ members { name days careTeam { id } } }')).toEqual({
    data: { members: [{ name: 'Ben', days: 90, careTeam: [{ id: 'counselor of 1' }] }] },
  });
});

test('defaults of arguments, of inputs and of inputs in defaults reach the resolver', async () => {
  expect(await answer('{ members { events { kind } } }')).toEqual({
    data: { members: [{ events: [{ kind: 'CHECK_IN' }, { kind: 'CHECK_IN' }] }] },
  });
  expect(
    await answer('{ members(filter: { order: NEWEST, page: { first: 2 } }) { name } }'),
  ).toEqual({ data: { members: [{ name: 'Ben' }, { name: 'Ada' }] } });
});

test('a value of an interface says what it is, and its fields with arguments resolve', async () => {
  const fields = '__typename ... on Observed { events(first: 1) { kind } }';
  expect(await answer(`{ node(id: "0") { ${fields} } }`)).toEqual({
    data: { node: { __typename: 'Member', events: [{ kind: 'CHECK_IN' }] } },
  });
});

test('a mutation answers with its payload', async () => {
  const payload = '{ userErrors { message } member { name } }';
  expect(await answer(`mutation { memberRename(id: "0", name: "Alma") ${payload} }`)).toEqual({
    data: { memberRename: { userErrors: [], member: { name: 'Alma' } } },
  });
});

test('values of a union in a subscription say what they are', async () => {
  const document = parse('subscription { memberEvents { __typename ... on Event { kind } } }');
  const events = (await subscribe({ schema, document })) as AsyncGenerator<ExecutionResult>;
  expect((await events.next()).value).toEqual({
    data: {
      memberEvents: [{ __typename: 'Event', kind: 'CHECK_IN' }, { __typename: 'Heartbeat' }],
    },
  });
});
