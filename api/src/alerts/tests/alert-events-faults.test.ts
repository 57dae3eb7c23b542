import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { alertStream } from '../../common/event-stream.ts';
import { keyOf } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
afterEach(() => {
  jest.restoreAllMocks();
});

const SEQS = `subscription ($after: Cursor) {
  alertEvents(after: $after) {
    __typename ... on AlertEvent { seq } ... on StreamHeartbeat { cursor headSeq }
  }
}`;

async function oneAlert() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member({ alias: 'Robin' });
  const { id } = await raiseAlert(coordinator, member);
  const again = () => checkIn(coordinator, { memberId: member.id, craving: 10 });
  return { network, coordinator, member, alertKey: keyOf('Alert', id) ?? '', again };
}

/** Takes the next place in a stream on a connection of its own, as a command does. */
async function appendBy(client: pg.ClientBase, organizationId: string, alertKey: string) {
  await client.query(
    `with place as (
       update event_stream set head = head + 1 where organization_id = $1 and id = $2
       returning head)
     insert into stream_event (organization_id, stream_id, seq, type, schema_version, occurred_at,
       recorded_at, ids)
     select $1, $2, head, 'REPEATED', 1, app.now(), app.now(), jsonb_build_object('alert', $3::text)
     from place`,
    [organizationId, alertStream(organizationId), alertKey],
  );
}

/** How long it took until the next event was there. */
async function timeTo(live: LiveStream, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  await live.event();
  return performance.now() - began;
}

test('a transaction that began later and would commit first skips nothing', async () => {
  const { network, coordinator, alertKey, again } = await oneAlert();
  const live = await LiveStream.following(api, coordinator.token);
  const slow = await api.owner.connect();
  await slow.query('begin');
  await appendBy(slow, network.organizationId, alertKey);

  const fast = again();
  await expect(live.event(700)).rejects.toThrow(/No next/);
  await slow.query('commit');
  slow.release();
  await fast;

  expect((await live.events(2)).map(({ seq }) => seq)).toEqual([2, 3]);
  await live.close();
});

test('a transaction that takes a place and fails leaves no hole', async () => {
  const { network, coordinator, alertKey, again } = await oneAlert();
  const live = await LiveStream.following(api, coordinator.token);
  const failing = await api.owner.connect();
  await failing.query('begin');
  await appendBy(failing, network.organizationId, alertKey);
  const after = again();
  await failing.query('rollback');
  failing.release();
  await after;
  expect((await live.event()).seq).toBe(2);
  await live.close();
});

test('with every hint suppressed events come within 2 s, and none is lost', async () => {
  const { coordinator, again } = await oneAlert();
  const live = await LiveStream.following(api, coordinator.token);
  jest.spyOn(api.app.services.hints, 'send').mockImplementation(() => undefined);
  for (let i = 0; i < 3; i += 1) expect(await timeTo(live, again)).toBeLessThan(2000);
  await live.close();
});

test('events of another process arrive by its hint, well before the next look', async () => {
  const other = await startApi();
  const { coordinator, again } = await oneAlert();
  const there = await LiveStream.following(other, coordinator.token);
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) times.push(await timeTo(there, again));
  await there.close();
  await other.close();
  expect(times.sort((a, b) => a - b)[2]).toBeLessThan(500);
});

test('when the connection for hints is cut, events come within 2 s and it comes back', async () => {
  const { coordinator, again } = await oneAlert();
  const { hints } = api.app.services;
  const live = await LiveStream.following(api, coordinator.token);
  const admin = new pg.Client({ connectionString: process.env.HOLDFAST_TEST_ADMIN_URL });
  await admin.connect();
  const { rowCount } = await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = $1 and (query like 'listen %' or query like '%pg_notify%')
       and pid <> pg_backend_pid()`,
    [new URL(api.app.urls.worker).pathname.slice(1)],
  );
  await admin.end();
  expect(rowCount).toBeGreaterThan(0);

  expect(await timeTo(live, again)).toBeLessThan(2000);
  for (let i = 0; i < 40 && !hints.alive; i += 1) await sleep(50);
  expect(hints.alive).toBe(true);
  await live.close();
});

test('after 5,000 events away all of them come, then the live ones, each once and in order', async () => {
  const AWAY = 5000;
  const { network, coordinator, alertKey, again } = await oneAlert();
  const first = await LiveStream.follow(api, coordinator.token, { query: SEQS });
  const { cursor: after } = await first.heartbeat();
  await first.close();
  const stream = alertStream(network.organizationId);
  await api.owner.query(
    `insert into stream_event (organization_id, stream_id, seq, type, schema_version, occurred_at,
       recorded_at, ids)
     select $1, $2, seq, 'REPEATED', 1, app.now(), app.now(), jsonb_build_object('alert', $3::text)
     from generate_series(2, $4 + 1) seq`,
    [network.organizationId, stream, alertKey, AWAY],
  );
  await api.owner.query('update event_stream set head = $2 where id = $1', [stream, AWAY + 1]);

  const live = await LiveStream.follow(api, coordinator.token, { after, query: SEQS });
  const writing = (async () => {
    for (let i = 0; i < 20; i += 1) await again();
  })();
  const seqs = (await live.events(AWAY + 20)).map(({ seq }) => seq);
  await writing;
  await live.close();

  expect(seqs).toEqual(Array.from({ length: AWAY + 20 }, (_, i) => i + 2));
});

test('an error of the source in mid-stream leaves masked, and the socket goes on', async () => {
  const { coordinator } = await oneAlert();
  jest
    .spyOn(api.app.services.alertSource, 'after')
    .mockRejectedValue(
      new Error('canary: password authentication failed for user "holdfast_worker"'),
    );
  const live = await LiveStream.follow(api, coordinator.token);
  const errors = await live.refused();
  expect(errors).toMatchObject([
    { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } },
  ]);
  expect(JSON.stringify(errors)).not.toContain('canary');
  const { data } = await live.socket.ask('{ viewer { email } }');
  expect(data.viewer).not.toBeNull();
  await live.close();
});

test('while the database is away a follower waits, and misses nothing', async () => {
  const { coordinator, again } = await oneAlert();
  const live = await LiveStream.following(api, coordinator.token);
  const source = api.app.services.alertSource;
  const away = jest.spyOn(source, 'after').mockRejectedValue(new Error('away'));
  await again();
  await again();
  await sleep(300);
  away.mockRestore();
  expect((await live.events(2)).map(({ seq }) => seq)).toEqual([2, 3]);
  await live.close();
});

test('who unsubscribes is fed no more, and the last one stops the reading', async () => {
  const { network, coordinator, again } = await oneAlert();
  const [one, two] = await Promise.all([
    LiveStream.following(api, coordinator.token),
    LiveStream.following(api, coordinator.token),
  ]);
  one.unsubscribe();
  await again();
  await two.event();
  await expect(one.event(500)).rejects.toThrow(/No next/);
  two.unsubscribe();
  await sleep(200);
  const reads = jest.spyOn(api.app.services.alertSource, 'after');
  await sleep(1200);
  const ours = alertStream(network.organizationId);
  expect(reads.mock.calls.filter(([stream]) => stream === ours)).toEqual([]);
  await Promise.all([one.close(), two.close()]);
});
