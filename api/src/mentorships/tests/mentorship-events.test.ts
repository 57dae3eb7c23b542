import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pairOf, send, setBlock } from '../../../test/conversations.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { move } from '../../../test/mentorships.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const follow = (person: TestPerson, id: string, after?: string) =>
  LiveStream.follow(api, person.token, {
    after: after ?? null,
    query: `subscription ($after: Cursor) {
      mentorshipEvents(mentorshipId: "${id}", after: $after) {
        __typename
        ... on MentorshipEvent {
          cursor seq change message { number text mine } mentorship { state conversation { state } }
        }
        ... on StreamHeartbeat { cursor headSeq }
        ... on CursorExpired { oldestCursor headCursor }
      }
    }`,
  });

/** Follows from now on. */
async function following(person: TestPerson, id: string): Promise<LiveStream> {
  const live = await follow(person, id);
  await live.heartbeat();
  return live;
}

async function eventOf(live: LiveStream): Promise<AnyData> {
  for (;;) {
    const item = await live.item();
    if (item.__typename === 'MentorshipEvent') return item;
  }
}

test('a message arrives at both, live, and goes on from the cursor after a disconnect', async () => {
  const { mentor, account, id } = await pairOf(api);
  const [one, other] = [await following(mentor, id), await following(account, id)];
  await send(account, id, 'First');
  const first = await eventOf(one);
  expect(first).toMatchObject({
    change: 'MESSAGE',
    message: { number: 1, text: 'First', mine: false },
  });
  expect((await eventOf(other)).message).toEqual({ number: 1, text: 'First', mine: true });
  await one.close();
  await send(account, id, 'Second');
  await send(account, id, 'Third');
  const again = await follow(mentor, id, first.cursor);
  const texts = [(await eventOf(again)).message.text, (await eventOf(again)).message.text];
  expect(texts).toEqual(['Second', 'Third']);
  await Promise.all([again.close(), other.close()]);
});

test('a pause and a block are told as a change, without who and why', async () => {
  const { mentor, account, id } = await pairOf(api);
  const live = await following(mentor, id);
  await setBlock(account, id);
  expect(await eventOf(live)).toMatchObject({
    change: 'CONVERSATION',
    message: null,
    mentorship: { conversation: { state: 'UNAVAILABLE' } },
  });
  await move(account, 'Pause', id);
  expect(await eventOf(live)).toMatchObject({
    change: 'CONVERSATION',
    mentorship: { state: 'PAUSED', conversation: { state: 'PAUSED' } },
  });
  await live.close();
});

test('a block that changes nothing for the other one is no news to them', async () => {
  const { mentor, account, id } = await pairOf(api);
  await move(account, 'Pause', id);
  const live = await following(mentor, id);
  await setBlock(account, id);
  await setBlock(account, id, 'Unblock');
  await setBlock(account, id, 'Unblock');
  await move(account, 'Resume', id);
  expect(await eventOf(live)).toMatchObject({ mentorship: { state: 'ACTIVE' } });
  await live.close();
});

test('nobody but the two follows it', async () => {
  const { coordinator, counselor, network, id } = await pairOf(api);
  const strangers = [coordinator, counselor, await network.person('MENTOR')];
  for (const person of strangers) {
    const live = await follow(person, id);
    const [refused] = await live.refused();
    expect(refused?.extensions.code).toBe('BAD_USER_INPUT');
    await live.close();
  }
});

test('the stream holds keys and no words', async () => {
  const { mentor, id, network } = await pairOf(api);
  await send(mentor, id, 'Words of mine');
  const { rows } = await api.owner.query(
    `select * from stream_event where organization_id = $1 and stream_id like 'mentorship:%'`,
    [network.organizationId],
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('Words of mine');
  expect(rows[0]).toMatchObject({ type: 'MESSAGE', actor_id: null });
});
