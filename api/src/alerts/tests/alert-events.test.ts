import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge, logContact } from '../../../test/alert-moves.ts';
import { answers, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A network in which one alert was raised, taken and answered: three events. */
async function threeEvents() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const dana = await network.person('COUNSELOR');
  const member = await network.member({ alias: 'Robin', counselor: dana });
  const { id } = await raiseAlert(dana, member);
  await acknowledge(dana, id);
  await logContact(dana, id);
  return { network, coordinator, dana, member, id };
}

const typesOf = (events: AnyData[]) => events.map(({ type }) => type);
const seqsOf = (events: AnyData[]) => events.map(({ seq }) => seq);

const byQuery = async (
  person: { ask: (query: string, variables?: AnyData) => AnyData },
  args = {},
) =>
  (
    await person.ask(
      `query ($after: Cursor, $filter: AlertEventFilter, $first: Int! = 100) {
        alertStream(filter: $filter) {
          events(after: $after, first: $first) {
            __typename cursor seq type occurredAt recordedAt actor { id name }
            alert { id state severity occurrences reason { rule } member { id alias } }
          }
          headSeq headCursor
        }
      }`,
      args,
    )
  ).data?.alertStream;

test('without a cursor one begins at the head, with a heartbeat at once', async () => {
  const { coordinator, member } = await threeEvents();
  const live = await LiveStream.follow(api, coordinator.token);
  const beat = await live.item();
  expect(beat).toMatchObject({ __typename: 'StreamHeartbeat', headSeq: 3 });
  await checkIn(coordinator, { memberId: member.id, craving: 10 });
  expect(await live.event()).toMatchObject({
    seq: 4,
    type: 'REOPENED',
    actor: null,
    alert: { occurrences: 2, severity: 'HIGH', member: { alias: 'Robin' } },
  });
  await live.close();
});

test('a silent stream says every while that it lives, and how far it is', async () => {
  const { coordinator, dana } = await threeEvents();
  const all = await LiveStream.follow(api, coordinator.token);
  const some = await LiveStream.follow(api, dana.token);
  for (let i = 0; i < 3; i += 1) {
    expect((await all.heartbeat(1500)).headSeq).toBe(3);
    // Who may see a part of the stream only is not told how long it is.
    expect((await some.heartbeat(1500)).headSeq).toBeNull();
  }
  await Promise.all([all.close(), some.close()]);
});

test('after a cursor everything comes that came since, then what happens now', async () => {
  const { coordinator, dana, member } = await threeEvents();
  const { events } = await byQuery(coordinator, { first: 1 });
  const live = await LiveStream.follow(api, coordinator.token, { after: events[0].cursor });
  const replayed = await live.events(2);
  await checkIn(dana, { memberId: member.id, craving: 10 });
  const fresh = await live.event();
  await live.close();
  expect(seqsOf([...replayed, fresh])).toEqual([2, 3, 4]);
  expect(typesOf(replayed)).toEqual(['ACKNOWLEDGED', 'CONTACT_LOGGED']);
  expect(replayed[0].actor.id).toBe(dana.id);
});

test('the cursor of a heartbeat resumes without a gap, too', async () => {
  const { coordinator, dana, member } = await threeEvents();
  const first = await LiveStream.follow(api, coordinator.token);
  const { cursor: after } = await first.heartbeat();
  await first.close();
  await checkIn(dana, { memberId: member.id, craving: 10 });
  const second = await LiveStream.follow(api, coordinator.token, { after });
  expect((await second.event()).seq).toBe(4);
  await second.close();
});

test('by query the stream is the same as live, event by event', async () => {
  const { coordinator, dana } = await threeEvents();
  for (const person of [coordinator, dana]) {
    const asked = await byQuery(person);
    const from = Buffer.from(asked.events[0].cursor, 'base64url');
    expect(from.length).toBeGreaterThan(12);
    const rest = await byQuery(person, { after: asked.events[0].cursor });
    const live = await LiveStream.follow(api, person.token, { after: asked.events[0].cursor });
    expect(await live.events(2)).toEqual(rest.events);
    expect([asked.events[0], ...rest.events]).toEqual(asked.events);
    await live.close();
  }
  expect(await byQuery(coordinator)).toMatchObject({ headSeq: 3 });
  expect(await byQuery(dana)).toMatchObject({ headSeq: null });
});

test('a filter passes over the rest, and its cursor moves past what it passed over', async () => {
  const { network, coordinator, dana, member } = await threeEvents();
  const filter = { types: ['RAISED'], severities: ['CRITICAL'] };
  const live = await LiveStream.follow(api, coordinator.token, { filter });
  const beat = await live.heartbeat();
  await checkIn(dana, { memberId: member.id, craving: 10 });
  const other = await network.member({ counselor: dana });
  await checkIn(dana, { memberId: other.id, instruments: [answers('PHQ_9', { 9: 1 })] });
  const event = await live.event();
  await live.close();
  expect(event).toMatchObject({ seq: 5, type: 'RAISED', alert: { severity: 'CRITICAL' } });
  expect((await byQuery(coordinator, { filter })).events).toEqual([event]);
  expect((await byQuery(coordinator, { filter, after: beat.cursor })).events).toEqual([event]);
  expect((await byQuery(coordinator, { filter: { types: [] } })).events).toEqual([]);
});

test('a counselor hears of their own members alone, a coordinator of all', async () => {
  const { network, coordinator, dana } = await threeEvents();
  const eli = await network.person('COUNSELOR');
  const theirs = await network.member({ alias: 'Theirs', counselor: eli });
  const [all, danas, elis] = await Promise.all(
    [coordinator, dana, eli].map((person) => LiveStream.following(api, person.token)),
  );
  await raiseAlert(eli, theirs);
  expect((await all?.event())?.alert.member.alias).toBe('Theirs');
  expect((await elis?.event())?.alert.member.alias).toBe('Theirs');
  await expect(danas?.event(800)).rejects.toThrow(/No next/);
  expect((await byQuery(eli)).events).toHaveLength(1);
  for (const live of [all, danas, elis]) await live?.close();
});

test('nobody hears of another organization', async () => {
  const { coordinator } = await threeEvents();
  const live = await LiveStream.following(api, coordinator.token);
  await threeEvents();
  await expect(live.event(800)).rejects.toThrow(/No next/);
  await live.close();
});

test('a cursor that is no longer kept is said to have expired, and never passed over', async () => {
  const { network, coordinator } = await threeEvents();
  const { events, headCursor } = await byQuery(coordinator);
  await api.owner.query('update event_stream set floor = 2 where organization_id = $1', [
    network.organizationId,
  ]);
  const live = await LiveStream.follow(api, coordinator.token, { after: events[0].cursor });
  const item = await live.item();
  expect(item).toMatchObject({ __typename: 'CursorExpired', headCursor });
  expect(item.oldestCursor).toBe(events[1].cursor);
  await live.completed();
  await live.close();
  const again = await LiveStream.follow(api, coordinator.token, { after: item.oldestCursor });
  expect((await again.event()).seq).toBe(3);
  await again.close();
  expect((await byQuery(coordinator)).events).toHaveLength(1);
  expect(await byQuery(coordinator, { after: events[0].cursor })).toBeNull();
});

test('a cursor from the time before a restore is not taken for one to come', async () => {
  const { network, coordinator } = await threeEvents();
  const { headCursor } = await byQuery(coordinator);
  await api.owner.query('delete from stream_event where organization_id = $1 and seq > 1', [
    network.organizationId,
  ]);
  await api.owner.query('update event_stream set head = 1 where organization_id = $1', [
    network.organizationId,
  ]);
  const live = await LiveStream.follow(api, coordinator.token, { after: headCursor });
  expect((await live.item())['__typename']).toBe('CursorExpired');
  await live.close();
});

test('forged, cut and foreign cursors are refused before anything is sent', async () => {
  const { coordinator } = await threeEvents();
  const elsewhere = await threeEvents();
  const { headCursor } = await byQuery(coordinator);
  const filtered = await byQuery(coordinator, { filter: { types: ['RAISED'] } });
  const foreign = await byQuery(elsewhere.coordinator);
  const cursors = ['', 'MQ', headCursor.slice(0, -2), filtered.headCursor, foreign.headCursor];
  for (const after of cursors) {
    const live = await LiveStream.follow(api, coordinator.token, { after });
    const [error] = await live.refused();
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    await live.close();
    expect(await byQuery(coordinator, { after })).toBeNull();
  }
});

test('over HTTP a subscription is refused, with a hint where it is served', async () => {
  const { coordinator } = await threeEvents();
  const answer = await coordinator.ask('subscription { alertEvents { __typename } }');
  expect(answer.status).toBe(400);
  expect(answer.errors).toMatchObject([
    {
      message: 'Subscriptions are served over WebSocket.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});
