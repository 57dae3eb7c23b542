import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  conversationOf,
  markRead,
  pairOf,
  readMessages,
  send,
  setBlock,
  type Pair,
} from '../../../test/conversations.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { memberMove } from '../../../test/members.ts';
import { move } from '../../../test/mentorships.ts';
import { statementsOf } from '../../../test/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code }: { code: string }) => code);

const tasksOf = async ({ coordinator }: Pair) =>
  (
    await coordinator.ask(
      '{ tasks { nodes { kind note member { id } owner { id } subject { type id } } } }',
    )
  ).data.tasks.nodes;

test('what one writes the other reads, once, newest first; at rest it is sealed', async () => {
  const { mentor, account, id, network } = await pairOf(api);
  const first = await send(mentor, id, '  How was the first week?  ');
  expect(first).toMatchObject({
    userErrors: [],
    message: { number: 1, from: 'MENTOR', mine: true, text: 'How was the first week?' },
    safety: null,
  });
  const key = randomUUID();
  const second = await send(account, id, 'Long. I am glad you ask.', key);
  expect(await send(account, id, 'Long. I am glad you ask.', key)).toEqual(second);
  expect(codesOf(await send(account, id, 'Other words', key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await readMessages(mentor, id)).toMatchObject([
    { number: 2, from: 'MEMBER', mine: false, text: 'Long. I am glad you ask.' },
    { number: 1, from: 'MENTOR', mine: true },
  ]);
  const { rows } = await api.owner.query(
    'select body from mentorship_message where organization_id = $1',
    [network.organizationId],
  );
  expect(JSON.stringify(rows)).not.toContain('glad');
});

test('what is unread is counted for the one who reads, and what was read stays read', async () => {
  const { mentor, account, id } = await pairOf(api);
  expect(await conversationOf(account, id)).toEqual({
    state: 'OPEN',
    unread: 0,
    lastMessageAt: null,
  });
  for (const text of ['One', 'Two', 'Three']) await send(mentor, id, text);
  expect(await conversationOf(account, id)).toMatchObject({ unread: 3 });
  expect(await conversationOf(mentor, id)).toMatchObject({ unread: 0 });
  expect((await markRead(account, id, 2)).mentorship.conversation).toMatchObject({ unread: 1 });
  expect((await markRead(account, id, 1)).mentorship.conversation).toMatchObject({ unread: 1 });
  expect(codesOf(await markRead(account, id, 4))).toEqual(['OUT_OF_RANGE']);
  // Who writes has read what stands above.
  await send(account, id, 'Hello');
  expect(await conversationOf(account, id)).toMatchObject({ unread: 0 });
  expect(await conversationOf(mentor, id)).toMatchObject({ unread: 1 });
});

test('twelve at once have twelve numbers', async () => {
  const { mentor, account, id } = await pairOf(api);
  const sent = await Promise.all(
    Array.from({ length: 12 }, (_, i) => send(i % 2 ? mentor : account, id, `Word ${String(i)}`)),
  );
  const numbers = sent.map(({ message }) => message.number as number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
});

test('nothing, and more than 2,000 characters, is refused', async () => {
  const { mentor, id } = await pairOf(api);
  expect(codesOf(await send(mentor, id, ' \n '))).toEqual(['REQUIRED']);
  expect(codesOf(await send(mentor, id, 'x'.repeat(2001)))).toEqual(['TOO_LONG']);
  expect(codesOf(await send(mentor, id, 'x'.repeat(2000)))).toEqual([]);
});

test('after 20 in a minute one waits, and the other one does not', async () => {
  const { mentor, account, id } = await pairOf(api);
  for (let i = 0; i < 20; i += 1) await send(mentor, id, 'Word');
  const { errors } = await mentor.ask(
    `mutation { mentorshipMessageSend(id: "${id}", text: "One more") { message { id } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfter: expect.any(Number),
  });
  expect(codesOf(await send(account, id, 'Hello'))).toEqual([]);
  expect(await readMessages(account, id)).toHaveLength(21);
});

describe('after a pause or an end both read, and neither writes', () => {
  test.each([
    ['Pause', 'PAUSED'],
    ['End', 'ENDED'],
  ] as const)('%s', async (name, state) => {
    const { mentor, account, id } = await pairOf(api);
    await send(mentor, id, 'Before');
    await move(account, name, id);
    for (const person of [mentor, account]) {
      const refused = await send(person, id, 'After');
      expect(codesOf(refused)).toEqual(['STATE_NOT_ALLOWED']);
      expect(refused.mentorship.conversation.state).toBe(state);
      expect(await readMessages(person, id)).toMatchObject([{ text: 'Before' }]);
    }
  });
});

test.each(['memberLeave', 'memberRecordDeath'] as const)(
  'after %s the mentor reads what there was, and writes no more',
  async (how) => {
    const { counselor, coordinator, mentor, account, member, id } = await pairOf(api);
    await send(account, id, 'Thank you');
    const by = how === 'memberLeave' ? counselor : coordinator;
    await memberMove(by, how, { id: member.id });
    expect(codesOf(await send(mentor, id, 'Hello?'))).toEqual(['STATE_NOT_ALLOWED']);
    expect(await readMessages(mentor, id)).toMatchObject([{ text: 'Thank you' }]);
  },
);

test('before both have agreed, and to a member who has no account, nothing is written', async () => {
  const { network, counselor, mentor, id, member } = await pairOf(api);
  await api.owner.query('update member set membership_id = null where id = $1', [member.key]);
  expect(await conversationOf(mentor, id)).toMatchObject({ state: 'UNAVAILABLE' });
  const other = await network.member({ counselor });
  const { data } = await counselor.ask(
    `mutation { mentorshipPropose(input: { memberId: "${other.id}", mentorId: "${mentor.id}" }) {
      mentorship { id } } }`,
  );
  const proposed = data.mentorshipPropose.mentorship.id;
  expect(await conversationOf(mentor, proposed)).toBeNull();
  expect(codesOf(await send(mentor, proposed, 'Hi'))).toEqual(['STATE_NOT_ALLOWED']);
  expect(codesOf(await send(counselor, proposed, 'Hi'))).toEqual(['NOT_FOUND']);
  const outsider = await network.person('MENTOR');
  expect(codesOf(await send(outsider, proposed, 'Hi'))).toEqual(['NOT_FOUND']);
});

test('under 18 there are no private messages, and the mentor is not told why', async () => {
  const { mentor, account, id, member } = await pairOf(api);
  await api.owner.query(
    `update member set birth_date = current_date - interval '17 years' where id = $1`,
    [member.key],
  );
  for (const person of [mentor, account]) {
    expect(await conversationOf(person, id)).toMatchObject({ state: 'UNAVAILABLE' });
    expect(codesOf(await send(person, id, 'Hi'))).toEqual(['STATE_NOT_ALLOWED']);
  }
});

describe('a block', () => {
  test('stops both at once; the other one reads a neutral word, the coordinator only that it needs attention', async () => {
    const pair = await pairOf(api);
    const { mentor, account, id } = pair;
    const blocked = await setBlock(account, id);
    expect(blocked.mentorship.conversation.state).toBe('BLOCKED_BY_YOU');
    expect(await conversationOf(mentor, id)).toMatchObject({ state: 'UNAVAILABLE' });
    expect(codesOf(await send(mentor, id, 'Are you there?'))).toEqual(['STATE_NOT_ALLOWED']);
    expect(codesOf(await send(account, id, 'No'))).toEqual(['STATE_NOT_ALLOWED']);
    expect(await tasksOf(pair)).toEqual([
      {
        kind: 'MENTORSHIP_ATTENTION',
        note: null,
        member: null,
        owner: null,
        subject: { type: 'Mentorship', id },
      },
    ]);
  });

  test('is lifted by who made it alone', async () => {
    const pair = await pairOf(api);
    const { mentor, account, id } = pair;
    await setBlock(mentor, id);
    await setBlock(account, id, 'Unblock');
    expect(await conversationOf(account, id)).toMatchObject({ state: 'UNAVAILABLE' });
    await setBlock(mentor, id, 'Unblock');
    expect(await conversationOf(account, id)).toMatchObject({ state: 'OPEN' });
    expect(codesOf(await send(account, id, 'Hello'))).toEqual([]);
  });

  test('twice opens one follow-up, which the mentor does not see though they coordinate', async () => {
    const pair = await pairOf(api);
    const { account, mentor, id } = pair;
    await api.owner.query(`update membership set roles = '{MENTOR,COORDINATOR}' where id = $1`, [
      mentor.key,
    ]);
    await setBlock(account, id);
    await setBlock(account, id);
    expect(await tasksOf(pair)).toHaveLength(1);
    expect((await mentor.ask('{ tasks { nodes { id } } }')).data.tasks.nodes).toEqual([]);
  });
});

describe('words of danger', () => {
  test('show help to who writes, in the language of the words, and stop and tell nothing', async () => {
    const pair = await pairOf(api);
    const { account, mentor, id } = pair;
    const sent = await send(account, id, 'Ya no puedo, quiero morir');
    expect(sent).toMatchObject({
      userErrors: [],
      safety: { level: 'URGENT', code: 'MESSAGE_SELF_HARM', onDuty: [] },
    });
    expect(sent.safety.words).toContain('llame o escriba al 988');
    expect(sent.safety.resources.map(({ code }: AnyData) => code)).toContain('988');
    expect(await readMessages(mentor, id)).toMatchObject([{ text: 'Ya no puedo, quiero morir' }]);
    expect(await tasksOf(pair)).toEqual([]);
    const { data } = await pair.coordinator.ask('{ alerts { nodes { id } } }');
    expect(data.alerts.nodes).toEqual([]);
  });

  test('show help also where the message is refused', async () => {
    const { account, mentor, id } = await pairOf(api);
    await setBlock(mentor, id);
    const refused = await send(account, id, 'I think it is an overdose');
    expect(codesOf(refused)).toEqual(['STATE_NOT_ALLOWED']);
    expect(refused.safety).toMatchObject({ level: 'EMERGENCY', code: 'MESSAGE_OVERDOSE' });
    expect(refused.safety.resources[0].code).toBe('911');
  });
});

test('a page takes the same work whatever its size, and its cursor is of one conversation', async () => {
  const { mentor, id } = await pairOf(api);
  for (let i = 0; i < 8; i += 1) await send(mentor, id, `Word ${String(i)}`);
  const ask = (first: number, after = '') =>
    mentor.ask(`{ mentorshipMessages(id: "${id}", first: ${String(first)}${after}) {
      nodes { number text } pageInfo { endCursor hasNextPage } } }`);
  const few = await statementsOf(() => ask(1));
  const many = await statementsOf(() => ask(8));
  expect(many).toHaveLength(few.length);
  const { data } = await ask(5);
  const { nodes, pageInfo } = data.mentorshipMessages;
  expect(nodes.map(({ number }: AnyData) => number as number)).toEqual([8, 7, 6, 5, 4]);
  const rest = await ask(5, `, after: "${String(pageInfo.endCursor)}"`);
  expect(rest.data.mentorshipMessages.nodes).toHaveLength(3);
  const other = await pairOf(api);
  const foreign = await other.mentor.ask(
    `{ mentorshipMessages(id: "${other.id}", after: "${String(pageInfo.endCursor)}") { nodes { id } } }`,
  );
  expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
