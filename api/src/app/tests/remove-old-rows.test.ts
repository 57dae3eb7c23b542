import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { removeOldRows } from '../remove-old-rows.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ streamDays: 90 });
});
afterAll(() => api.close());

const sweep = () => removeOldRows(api.app.services);

async function count(from: string, values: unknown[] = []): Promise<number> {
  const { rows } = await api.owner.query(`select count(*)::int as n from ${from}`, values);
  return rows[0].n;
}

describe('keys of commands', () => {
  const ENROLL = `mutation ($key: String) {
    memberEnroll(input: { alias: "Robin" }, idempotencyKey: $key) { member { id } }
  }`;

  test('go when their time is over, each its own', async () => {
    const coordinator = await (await api.network()).person('COORDINATOR');
    const [kept, over] = [randomUUID(), randomUUID()];
    for (const key of [kept, over]) await coordinator.ask(ENROLL, { key });
    const { rows } = await api.owner.query(
      `select kept_until - recorded_at = interval '24 hours' as day from idempotency where key = $1`,
      [kept],
    );
    expect(rows).toEqual([{ day: true }]);
    await sweep();
    expect(await count('idempotency where key in ($1, $2)', [kept, over])).toBe(2);
    await api.owner.query(
      `update idempotency set kept_until = app.now() - interval '1 second' where key = $1`,
      [over],
    );
    await sweep();
    expect(await count('idempotency where key = $1', [over])).toBe(0);
    expect(await count('idempotency where key = $1', [kept])).toBe(1);
  });

  test('go in batches, all of them, whoever else sweeps', async () => {
    const { organizationId } = await api.network();
    await api.owner.query(
      `insert into idempotency (organization_id, actor_id, mutation, key, input_hash, result_ids,
         recorded_at, kept_until)
       select $1, gen_random_uuid(), 'x', 'a-long-key-' || i, 'x', '{}', app.now(), app.now()
       from generate_series(1, 2500) i`,
      [organizationId],
    );
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect(await count('idempotency where organization_id = $1', [organizationId])).toBe(0);
  });
});

test('one process sweeps at a time, and the other leaves it to that', async () => {
  const { organizationId } = await api.network();
  const other = await api.app.services.worker.connect();
  const old = () => count('app.rate_limit where key = $1', [organizationId]);
  try {
    await other.query('select pg_advisory_lock(4837004)');
    await api.owner.query('insert into app.rate_limit (key, expire) values ($1, 0)', [
      organizationId,
    ]);
    await sweep();
    expect(await old()).toBe(1);
  } finally {
    await other.query('select pg_advisory_unlock(4837004)');
    other.release();
  }
  await sweep();
  expect(await old()).toBe(0);
});

test('a counter of sign-ins goes when its window is long over', async () => {
  const key = randomUUID();
  const expire = (ago: string) =>
    api.owner.query(
      `insert into app.rate_limit (key, points, expire)
       values ($1, 1, extract(epoch from app.now() - $2::interval) * 1000)
       on conflict (key) do update set expire = excluded.expire`,
      [key, ago],
    );
  for (const [ago, left] of [
    ['-10 minutes', 1],
    ['50 minutes', 1],
    ['70 minutes', 0],
  ] as const) {
    await expire(ago);
    await sweep();
    expect({ ago, left: await count('app.rate_limit where key = $1', [key]) }).toEqual({
      ago,
      left,
    });
  }
});

test('a session goes 30 days after its end, whichever end that was', async () => {
  const network = await api.network();
  const person = await network.person('COUNSELOR');
  const ended = async (endedAgo: string | null, expiredAgo: string) => {
    const id = randomUUID();
    await api.owner.query(
      `insert into session (organization_id, id, membership_id, token_hash, transport, ended_at,
         expires_at)
       values ($1, $2::uuid, $3, sha256($2::text::bytea), 'TOKEN', app.now() - $4::interval,
         app.now() - $5::interval)`,
      [network.organizationId, id, person.key, endedAgo, expiredAgo],
    );
    return id;
  };
  const stay = [await ended(null, '-1 hour'), await ended(null, '29 days')];
  stay.push(await ended('29 days', '29 days'));
  const go = [await ended(null, '31 days'), await ended('31 days', '30 days')];
  await sweep();
  expect(await count('session where id = any ($1)', [stay])).toBe(stay.length);
  expect(await count('session where id = any ($1)', [go])).toBe(0);
  expect((await person.ask('{ viewer { email } }')).errors).toBeUndefined();
});

test('of sessions the worker sees when they ended, and nothing of who holds them', async () => {
  const { worker } = api.app.services;
  await expect(worker.query('select token_hash from session')).rejects.toThrow('permission denied');
  await expect(worker.query('update session set ended_at = null')).rejects.toThrow(
    'permission denied',
  );
});

describe('events of a stream', () => {
  const EVENTS = '{ alertStream { headCursor events(first: 100) { seq cursor } } }';

  /** A stream of four events, of which the first so many are older than is kept. */
  async function stream(old: number) {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    for (let i = 0; i < 4; i += 1) {
      await raiseAlert(coordinator, await network.member({ counselor: coordinator }));
    }
    const { data } = await coordinator.ask(EVENTS);
    await api.owner.query(
      `update stream_event set recorded_at = recorded_at - interval '91 days'
       where organization_id = $1 and seq <= $2`,
      [network.organizationId, old],
    );
    return { network, coordinator, before: data.alertStream.events as { cursor: string }[] };
  }

  const seqs = async (coordinator: { ask: (query: string) => Promise<{ data: AnyData }> }) =>
    (await coordinator.ask(EVENTS)).data.alertStream.events.map(({ seq }: AnyData) => seq);

  test('go when they are older than is kept, and an old cursor is told so', async () => {
    const { network, coordinator, before } = await stream(2);
    await sweep();
    expect(await seqs(coordinator)).toEqual([3, 4]);
    const { rows } = await api.owner.query(
      `select s.floor::int, s.head::int, count(e)::int as kept from event_stream s
       join stream_event e on e.organization_id = s.organization_id and e.stream_id = s.id
       where s.organization_id = $1 group by 1, 2`,
      [network.organizationId],
    );
    expect(rows).toEqual([{ floor: 2, head: 4, kept: 2 }]);

    const late = await LiveStream.follow(api, coordinator.token, { after: before[0]?.cursor });
    expect(await late.item()).toMatchObject({
      __typename: 'CursorExpired',
      oldestCursor: before[1]?.cursor,
      headCursor: before[3]?.cursor,
    });
    await late.close();
    const inTime = await LiveStream.follow(api, coordinator.token, { after: before[1]?.cursor });
    expect([(await inTime.event()).seq, (await inTime.event()).seq]).toEqual([3, 4]);
    await inTime.close();
  });

  test('can all go, and what comes afterwards follows without a hole', async () => {
    const { network, coordinator, before } = await stream(4);
    await sweep();
    expect(await seqs(coordinator)).toEqual([]);
    const live = await LiveStream.follow(api, coordinator.token, { after: before[3]?.cursor });
    await raiseAlert(coordinator, await network.member({ counselor: coordinator }));
    expect((await live.event()).seq).toBe(5);
    await live.close();
    const late = await LiveStream.follow(api, coordinator.token, { after: before[2]?.cursor });
    expect((await late.item())['__typename']).toBe('CursorExpired');
    await late.close();
  });

  test('stay behind one that is kept, so that the stream is dense', async () => {
    const { network, coordinator } = await stream(4);
    await api.owner.query(
      `update stream_event set recorded_at = app.now() where organization_id = $1 and seq = 2`,
      [network.organizationId],
    );
    await sweep();
    expect(await seqs(coordinator)).toEqual([2, 3, 4]);
  });

  test('go while others are written, and none of those is lost', async () => {
    const { network, coordinator } = await stream(3);
    const members = await Promise.all(
      Array.from({ length: 6 }, () => network.member({ counselor: coordinator })),
    );
    await Promise.all([
      ...members.map((member) => raiseAlert(coordinator, member)),
      sweep(),
      sweep(),
    ]);
    await sweep();
    expect(await seqs(coordinator)).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });
});
