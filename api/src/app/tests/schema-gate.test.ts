import { describe, expect, test } from '@jest/globals';
import { printSchema } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import { readConfig } from '../config.ts';
import { resolvers } from '../resolvers.ts';
import { readSdl, servedSchema } from '../schema.ts';

const sdl = readSdl(readConfig({}).schemaDir);
type Resolvers = typeof resolvers;
const without = (name: string) => resolvers.filter((one) => one.name !== name) as Resolvers;

test('the resolvers are the schema, with its words', async () => {
  const printed = printSchema(await servedSchema(sdl, resolvers));
  expect(printed).toContain('"""How soon somebody has to act."""');
  expect(printed).toMatch(/type Query \{/);
});

describe('the server does not start, and says why', () => {
  const extended = (more: string) => `${sdl}\n${more}`;

  test.each<[string, string, string]>([
    ['a root field', extended('extend type Query { extra: Int @public }'), '- Query: extra: Int'],
    [
      'a field of a type',
      extended('extend type Member { shoeSize: Int }'),
      '- Member: shoeSize: Int',
    ],
    [
      'an argument',
      sdl.replace('node("The thing\'s id." id: ID!', '$&, "More." deep: Int'),
      'deep',
    ],
    ['an enum value', extended('extend enum Role { GUEST }'), '- Role: GUEST'],
    [
      'an input field',
      extended('extend input MemberFilter { zip: String }'),
      '- MemberFilter: zip: String',
    ],
    [
      'a type',
      extended('type Lighthouse { id: ID! } extend type Member { bed: Lighthouse }'),
      '- type Lighthouse {',
    ],
    [
      'a stricter type',
      sdl.replace('  pronouns: String @category', '  pronouns: String! @category'),
      '- Member: pronouns: String!',
    ],
  ])('%s stands in the SDL only', async (_, changed, line) => {
    expect(changed).not.toBe(sdl);
    await expect(servedSchema(changed, resolvers)).rejects.toThrow(line);
  });

  test.each<[string, string, string]>([
    [
      'a root field',
      sdl.replace('  instruments: [Instrument!] @public', '  forms: [Instrument!] @public'),
      '+ Query: instruments: [Instrument!]',
    ],
    [
      'a field of a type',
      sdl.replace(/(?<=type Member implements .*?)alias: String!/s, 'name: String!'),
      '+ Member: alias: String!',
    ],
    ['a description', sdl.replace('How soon somebody has to act.', 'Soon.'), '- """Soon."""'],
    [
      'a default',
      sdl.replace('first: Int! = 25', 'first: Int! = 26'),
      '- AlertStream: first: Int! = 26',
    ],
  ])('%s is otherwise in the resolvers', async (_, changed, line) => {
    expect(changed).not.toBe(sdl);
    await expect(servedSchema(changed, resolvers)).rejects.toThrow(line);
  });

  test.each<[string, NonEmptyArray<never>, string]>([
    ['of root fields', without('ProgramResolver') as never, '- Query: programs('],
    [
      'of fields with arguments',
      without('MemberFieldsResolver') as never,
      'Member.monitoringEvents has arguments and no resolver',
    ],
  ])('a resolver %s is missing', async (_, some, line) => {
    await expect(servedSchema(sdl, some)).rejects.toThrow(line);
  });

  test('a root field has neither @auth nor @public', async () => {
    const bare = sdl.replace(
      '): MemberConnection @auth(requires: MEMBER_READ)',
      '): MemberConnection',
    );
    await expect(servedSchema(bare, resolvers)).rejects.toThrow(
      'Query.members has neither @auth nor @public',
    );
  });

  test('a root field is guarded otherwise than it says', async () => {
    const loose = sdl.replace(
      '): MemberConnection @auth(requires: MEMBER_READ)',
      '): MemberConnection @public',
    );
    await expect(servedSchema(loose, resolvers)).rejects.toThrow(
      'Query.members is not guarded as it says; run codegen',
    );
  });
});
