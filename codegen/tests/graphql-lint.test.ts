import { expect, test } from '@jest/globals';
import { Linter } from 'eslint';
import { graphqlLint } from '../graphql-lint.js';

const [schemaRules] = graphqlLint;

/** What the rules of the schema say about an SDL that is a schema by itself. */
function complaints(sdl: string): string[] {
  const languageOptions = { ...schemaRules!.languageOptions, parserOptions: { schemaSdl: sdl } };
  const config: Linter.Config = { ...schemaRules!, files: ['*.graphql'], languageOptions };
  return new Linter().verify(sdl, config, 'schema.graphql').map(({ message }) => message);
}

const common = `
  "The permission a caller must hold."
  directive @auth("The permission." requires: ID!) on FIELD_DEFINITION
  "Open to anybody."
  directive @public on FIELD_DEFINITION
  "The part of the record."
  directive @category("The part." of: ID!) on FIELD_DEFINITION
`;

const good = `
  ${common}
  "The root of what is read."
  type Query {
    "One member."
    member("Its id." id: ID!): Member @auth(requires: "MEMBER_READ")
    "Things by their ids."
    nodes("Their ids." ids: [ID!]!): [Member]! @public
  }
  "The root of what is changed."
  type Mutation {
    "Revises the plan."
    planRevise("How." input: PlanReviseInput!): PlanRevisePayload! @public
  }
  "A person in recovery."
  type Member {
    "Telephone."
    phone: String @category(of: "CONTACT")
    "Legal name."
    name: String @deprecated(reason: "Use alias. Removal after 2027-06-30")
    "What is hidden."
    restricted: [ID!]!
    "Scores by week."
    scores: [[Int!]!]!
    "Scores with gaps."
    sparse: [[Int]]
    "Where a page of scores lies."
    scorePage: PageInfo
  }
  "Where a page lies in its list."
  type PageInfo {
    "Whether there is more."
    hasNextPage: Boolean!
    "Whether there was more."
    hasPreviousPage: Boolean!
    "Of the first edge."
    startCursor: String
    "Of the last edge."
    endCursor: String
  }
  "How the plan changes."
  input PlanReviseInput {
    "The whole text."
    text: String!
  }
  "What every mutation returns."
  interface MutationPayload {
    "What went wrong."
    userErrors: [ID!]!
  }
  "The plan as it is now."
  type PlanRevisePayload implements MutationPayload {
    "What went wrong."
    userErrors: [ID!]!
  }
`;

test('a schema that keeps the conventions has no complaint', () => {
  expect(complaints(good)).toEqual([]);
});

test.each([
  ['"A person in recovery."', '', 'Description is required for type "Member"'],
  ['"Telephone."', '', 'Description is required for field "phone" in type "Member"'],
  ['"Its id." id', 'id', 'Description is required for input value "id" in field "member"'],
  ['sparse: [[Int]]', 'Sparse: [[Int]]', 'should be in camelCase format'],
  ['member("Its', 'getMember("Its', 'should not contain the forbidden pattern'],
  ['input PlanReviseInput {', 'input PlanReviseInput @oneOf {', 'type-graphql cannot say @oneOf'],
  ['[[Int!]!]!', '[[Int]!]!', 'type-graphql wants the items of nested lists'],
  ['[[Int]]', '[[Int!]]', 'type-graphql wants the items of nested lists'],
  ['[[Int]]', '[[[Int]!]!]', 'type-graphql wants the items of nested lists'],
  [' @auth(requires: "MEMBER_READ")', '', 'A root field says who may call it'],
  ['): Member @auth', '): Member! @auth', 'A query is nullable'],
  ['phone: String', 'phone: String!', 'A field that consent can hide is nullable'],
  ['restricted:', 'hidden:', 'says which are hidden'],
  [' Removal after 2027-06-30', '', 'ends with "Removal after YYYY-MM-DD"'],
  ['): PlanRevisePayload!', '): PlanRevisePayload', 'must answer with PlanRevisePayload!'],
  ['input: PlanReviseInput!', 'input: PlanReviseInput', 'must be required and its type end in'],
  [
    'PlanRevisePayload implements MutationPayload',
    'PlanRevisePayload',
    'PlanRevisePayload must implement MutationPayload',
  ],
])('%s -> "%s" is found', (kept, broken, complaint) => {
  expect(good).toContain(kept);
  expect(complaints(good.replace(kept, broken))).toContainEqual(expect.stringContaining(complaint));
});
