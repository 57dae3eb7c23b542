import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { AnyData, TestApi } from './harness.ts';
import { active, mentorOf } from './mentorships.ts';
import type { TestMember, TestNetwork, TestPerson } from './test-network.ts';

export const CONVERSATION = 'conversation { state unread lastMessageAt }';
const MESSAGE = 'id number from mine text sentAt reported';

/** Mentor and member who go together, and whoever coordinates. */
export interface Pair {
  network: TestNetwork;
  coordinator: TestPerson;
  counselor: TestPerson;
  mentor: TestPerson;
  account: TestPerson;
  member: TestMember;
  /** The mentorship's id. */
  id: string;
}

export async function pairOf(api: TestApi): Promise<Pair> {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const mentor = await mentorOf(network);
  const member = await network.member({ counselor, account, alias: 'Wren' });
  const { id } = await active(counselor, member, mentor);
  return { network, coordinator, counselor, mentor, account, member, id };
}

/** Runs one mutation on a mentorship. @returns the payload */
async function mutate(person: TestPerson, call: string, fields: string): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation { ${call} { userErrors { code field } ${fields} } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as AnyData;
}

/** Writes to the other one. @returns the payload */
export const send = (
  person: TestPerson,
  id: string,
  text: string,
  key: string = randomUUID(),
): Promise<AnyData> =>
  mutate(
    person,
    `mentorshipMessageSend(id: "${id}", text: ${JSON.stringify(text)}, idempotencyKey: "${key}")`,
    `message { ${MESSAGE} } mentorship { ${CONVERSATION} }
     safety { level code words resources { code } onDuty { id } }`,
  );

/** Says up to where one has read. @returns the payload */
export const markRead = (person: TestPerson, id: string, number: number): Promise<AnyData> =>
  mutate(
    person,
    `mentorshipMarkRead(id: "${id}", number: ${String(number)})`,
    `mentorship { ${CONVERSATION} }`,
  );

/** Blocks the other one, or lifts the block. @returns the payload */
export const setBlock = (
  person: TestPerson,
  id: string,
  name: 'Block' | 'Unblock' = 'Block',
): Promise<AnyData> =>
  mutate(person, `mentorship${name}(id: "${id}")`, `mentorship { ${CONVERSATION} }`);

/** Reports a message. @returns the payload */
export const report = (
  person: TestPerson,
  message: string,
  input = '{ reason: HURTFUL }',
): Promise<AnyData> =>
  mutate(
    person,
    `mentorshipMessageReport(id: "${message}", input: ${input})`,
    `message { ${MESSAGE} } mentorship { ${CONVERSATION} }`,
  );

/** Says what was done about a report. @returns the payload */
export const closeReport = (person: TestPerson, id: string, outcome: string): Promise<AnyData> =>
  mutate(
    person,
    `mentorshipReportClose(id: "${id}", outcome: ${JSON.stringify(outcome)})`,
    'mentorship { id reports { closedAt closedBy { id } outcome } }',
  );

/** What somebody reads of a conversation, newest first. */
export async function readMessages(person: TestPerson, id: string): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `{ mentorshipMessages(id: "${id}", first: 100) { nodes { ${MESSAGE} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.mentorshipMessages.nodes;
}

/** Where the conversation stands for somebody; null for anybody but the two. */
export async function conversationOf(person: TestPerson, id: string): Promise<AnyData> {
  const { data } = await person.ask(`{ mentorship(id: "${id}") { ${CONVERSATION} } }`);
  return data.mentorship?.conversation ?? null;
}

/** What somebody reads of what was reported. */
export async function reportsOf(person: TestPerson, id: string): Promise<AnyData[]> {
  const { data } = await person.ask(
    `{ mentorship(id: "${id}") { reports { id reportedBy reason note closedAt outcome
       messages { number from text reported } } } }`,
  );
  return data.mentorship?.reports ?? [];
}
