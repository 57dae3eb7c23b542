import { randomUUID } from 'node:crypto';
import type { AnyData } from './harness.ts';
import type { TestMember, TestPerson } from './test-network.ts';

/** What the tests read of a group. */
export const GROUP = `id name description fellowship { code } secular medicationWelcoming audiences
  types { code } languages venue locationName address joinUrl timeZone hosts { id } admission viewerHosts
  viewerMembership { id leftAt } memberCount endedAt version`;

/** A group as it is to be, with what a test changes. */
export const groupInput = (input: AnyData = {}) => ({
  name: `Circle ${randomUUID().slice(0, 8)}`,
  secular: true,
  medicationWelcoming: true,
  venue: 'IN_PERSON',
  locationName: 'Room 2',
  timeZone: 'America/New_York',
  ...input,
});

async function changed(
  person: TestPerson,
  mutation: string,
  field: string,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(mutation, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[field];
}

/** Begins a group. @returns the payload */
export const beginGroup = (person: TestPerson, input: AnyData = {}, key?: string) =>
  changed(
    person,
    `mutation ($input: GroupInput!, $key: String) {
      groupCreate(input: $input, idempotencyKey: $key) { userErrors { code field } group { ${GROUP} } }
    }`,
    'groupCreate',
    { input: groupInput(input), key },
  );

/** A group that goes on. */
export async function groupOf(person: TestPerson, input: AnyData = {}): Promise<AnyData> {
  const { group, userErrors } = await beginGroup(person, input);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return group;
}

/** Changes a group. @returns the payload */
export const editGroup = (person: TestPerson, group: AnyData, input: AnyData) =>
  changed(
    person,
    `mutation ($id: ID!, $version: Int!, $input: GroupInput!) {
      groupEdit(id: $id, expectedVersion: $version, input: $input) {
        userErrors { code field } group { ${GROUP} }
      }
    }`,
    'groupEdit',
    { id: group.id, version: group.version, input: groupInput({ name: group.name, ...input }) },
  );

/** Ends a group. @returns the payload */
export const endGroup = (person: TestPerson, group: AnyData) =>
  changed(
    person,
    `mutation ($id: ID!, $version: Int!) {
      groupEnd(id: $id, expectedVersion: $version) { userErrors { code field } group { ${GROUP} } }
    }`,
    'groupEnd',
    { id: group.id, version: group.version },
  );

const place =
  (verb: 'Join' | 'Leave') =>
  (person: TestPerson, group: AnyData, member?: TestMember, key?: string) =>
    changed(
      person,
      `mutation ($id: ID!, $memberId: ID, $key: String) {
      group${verb}(groupId: $id, memberId: $memberId, idempotencyKey: $key) {
        userErrors { code field } membership { id alias leftAt member { id } group { id } }
      }
    }`,
      `group${verb}`,
      { id: group.id, memberId: member?.id, key },
    );

/** Makes a member one of a group, the person themselves when absent. @returns the payload */
export const joinGroup = place('Join');

/** Takes a member out of a group. @returns the payload */
export const leaveGroup = place('Leave');

/** The names of who is in a group, as far as somebody sees it; null where they do not see the group. */
export async function inGroup(person: TestPerson, { id }: AnyData): Promise<string[] | null> {
  const { data, errors } = await person.ask(
    'query ($id: ID!) { group(id: $id) { members(first: 100) { nodes { alias } } } }',
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.group?.members.nodes.map(({ alias }: AnyData) => alias) ?? null;
}

/** Makes what a group holds. @returns the payload */
export const holdOf = (person: TestPerson, group: AnyData, input: AnyData, key?: string) =>
  changed(
    person,
    `mutation ($groupId: ID!, $input: ProgramSessionInput!, $key: String) {
      groupSessionCreate(groupId: $groupId, input: $input, idempotencyKey: $key) {
        userErrors { code field } session { id title version heldBy { __typename ... on Group { id } } }
      }
    }`,
    'groupSessionCreate',
    { groupId: group.id, input, key },
  );

/** What groups hold in a span, by default October and November of 2026, beside what programs hold. */
export async function heldByGroups(person: TestPerson, changes: AnyData = {}): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `query ($from: DateTime!, $to: DateTime!, $groupId: ID, $groups: Boolean! = true, $mine: Boolean! = false) {
      sessionOccurrences(from: $from, to: $to, groupId: $groupId, groups: $groups, mine: $mine) {
        id date startsAt state changed title joinUrl
        session { id version mayRecordRoll heldBy { __typename ... on Group { id } ... on Program { id } } }
      }
    }`,
    { from: '2026-10-01T00:00:00Z', to: '2026-12-01T00:00:00Z', ...changes },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.sessionOccurrences;
}
