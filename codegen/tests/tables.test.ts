import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import * as accessRules from '../access-rules/plugin.ts';
import { formatted } from '../formatted.ts';
import * as introspection from '../introspection/plugin.ts';
import * as scalarTexts from '../scalar-texts/plugin.ts';

/** The text without its header, as it would be written. */
const body = async (text: string): Promise<string> =>
  (await formatted('generated.ts', text)).split('\n').slice(1).join('\n');

const directives = `
  directive @auth(requires: Permission!) on FIELD_DEFINITION
  directive @public on FIELD_DEFINITION
  directive @category(of: RecordCategory!) on FIELD_DEFINITION
  enum Permission { MEMBER_READ }
  enum RecordCategory { CONTACT }
`;

test('what the directives say of root fields and of categories becomes two tables', async () => {
  const schema = buildSchema(`
    ${directives}
    type Query { version: String @public }
    extend type Query { member: Member @auth(requires: MEMBER_READ) }
    type Member { name: String! phone: String @category(of: CONTACT) }
  `);
  expect(await body(accessRules.plugin(schema)))
    .toBe(`import type { Permission, RecordCategory } from './schema.ts';

/** The permission that each root field requires; null where it is open to anybody. */
export const rootAccess = {
  'Query.version': null,
  'Query.member': 'MEMBER_READ',
} as const satisfies Record<string, Permission | null>;

/** The part of the record that a field belongs to, by type and field. */
export const recordCategories = { Member: { phone: 'CONTACT' } } as const satisfies Record<
  string,
  Record<string, RecordCategory>
>;
`);
});

test.each([
  ['type Query { version: String }', 'Query.version has neither @auth nor @public.'],
  [
    'type Query { version: String @public @auth(requires: MEMBER_READ) }',
    'Query.version has both @auth and @public.',
  ],
])('a root field says exactly one thing of who may call it: %s', (sdl, refusal) => {
  const schema = buildSchema(directives + sdl);
  expect(() => accessRules.plugin(schema)).toThrow(refusal);
});

test('scalars are given the texts of the SDL', async () => {
  const schema = buildSchema(`
    type Query { at: Moment }
    "A moment."
    scalar Moment @specifiedBy(url: "https://example.org")
    scalar Color
  `);
  expect(await body(scalarTexts.plugin(schema))).toBe(`
/** Name, description and specification of each scalar, as the SDL gives them. */
export const scalarTexts = {
  Moment: { name: 'Moment', description: 'A moment.', specifiedByURL: 'https://example.org' },
  Color: { name: 'Color' },
};
`);
});

test('a cache is told of fields, their nullability, and what is behind an abstract type', async () => {
  const schema = buildSchema(`
    type Query { node(id: ID!): Node }
    interface Node { id: ID! }
    type Member implements Node { id: ID! state: State notes: [Note!] }
    enum State { ACTIVE }
    input Unused { id: ID! }
    type Text { text: String! }
    union Note = Text
  `);
  const text = await body(introspection.plugin(schema));
  expect(text).toContain("Member: 'id:! state notes:[Note!]'");
  expect(text).toContain("interfaces: { Node: 'id:!' }");
  expect(text).toContain("possible: { Node: 'Member', Note: 'Text' }");
  expect(text).not.toMatch(/Unused|State|__Type/);
});
