import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

const RECORD = `mutation ($input: CheckInInput!, $key: String) {
  checkInRecord(input: $input, idempotencyKey: $key) {
    userErrors { code field }
    checkIn { id craving localDate member { alias } recordedBy { name } }
    responses { instrument scores { subscale value band } }
    safety { level code words resources { code } onDuty { name } }
  }
}`;
const FOLLOW = `subscription ($after: Cursor) {
  alertEvents(after: $after) {
    __typename
    ... on AlertEvent { cursor seq type alert { id state severity reason { rule inputs { name value } } member { alias } } }
    ... on StreamHeartbeat { cursor headSeq at }
    ... on CursorExpired { oldestCursor headCursor }
  }
}`;

test('a check-in with a strong craving becomes a live alert with its reason', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, alias: 'Robin' });
  const client = api.socket(counselor.token);
  const live = client.iterate<AnyData>({ query: FOLLOW });
  const beat = (await live.next()).value.data.alertEvents;
  expect(beat).toMatchObject({ __typename: 'StreamHeartbeat', headSeq: null });

  const input = { memberId: member.id, craving: 9, mood: 4 };
  const recorded = await counselor.ask(RECORD, { input });
  expect(recorded.errors).toBeUndefined();
  expect(recorded.data.checkInRecord).toMatchObject({
    userErrors: [],
    checkIn: { craving: 9, member: { alias: 'Robin' } },
    safety: { level: 'SUPPORT', code: 'CRAVING_HIGH' },
  });

  let event: AnyData;
  // Heartbeats may come first.
  do event = (await live.next()).value.data.alertEvents;
  while (event.__typename === 'StreamHeartbeat');
  expect(event).toMatchObject({
    __typename: 'AlertEvent',
    type: 'RAISED',
    alert: {
      state: 'OPEN',
      severity: 'HIGH',
      member: { alias: 'Robin' },
      reason: { inputs: [{ name: 'craving', value: '9' }] },
    },
  });
  await live.return?.();
  await client.dispose();
});
