import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startApi, type Answer, type TestApi } from '../../../test/harness.ts';
import { poolSettings } from '../database.ts';

/** More than the pool has: some wait for a connection that is made, some for one to become free. */
const AT_ONCE = 12;
/** Shorter than outside of tests; longer than a connection is waited for. */
const SILENCE = { app: 6000, worker: 65_000 };
const QUESTION = '{ members(first: 1) { nodes { id } } }';

/** Lies between the API and PostgreSQL, and lets new connections, or what is said on old ones, hang. */
let between: Server;
let hanging: Socket[] | undefined;
/** What happens to a line on which something was said, when a commit is asked for on it. */
let atCommit: { said: string; then: (client: Socket, upstream: Socket) => void } | undefined;
let address: URL;
const passed = new Set<Socket>();
let api: TestApi;

beforeAll(async () => {
  const url = new URL(process.env.HOLDFAST_TEST_ADMIN_URL ?? '');
  const database = { host: url.hostname, port: Number(url.port) };
  between = createServer((client) => {
    client.on('error', () => undefined);
    if (hanging) {
      hanging.push(client);
      return;
    }
    const upstream = connect(database);
    upstream.on('error', () => undefined);
    client.pipe(upstream).pipe(client);
    let wasSaid = false;
    client.on('data', (asked: Buffer) => {
      wasSaid ||= atCommit !== undefined && asked.includes(atCommit.said);
      if (wasSaid && asked.includes('commit')) atCommit?.then(client, upstream);
    });
    passed.add(client);
    client.on('close', () => {
      passed.delete(client);
      upstream.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  url.hostname = '127.0.0.1';
  url.port = String((between.address() as AddressInfo).port);
  address = url;
  api = await startApi({ databaseUrl: url.href, longestSilence: SILENCE });
});
afterAll(async () => {
  await api.close();
  between.close();
});

test('a database that lets nobody in is told as busy, since nothing was done', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  const held: Socket[] = (hanging = []);
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, () => coordinator.ask(QUESTION)),
  );
  hanging = undefined;
  for (const socket of held) socket.destroy();

  for (const { errors, status, headers } of answers.filter((answer) => answer.errors)) {
    expect({ status, later: headers.get('retry-after') }).toEqual({ status: 503, later: '1' });
    expect(errors?.[0]?.extensions).toMatchObject({ retryAfter: 1, requestId: expect.any(String) });
  }
  const codes = answers.flatMap(({ errors = [] }) =>
    errors.map(({ extensions }) => extensions.code),
  );
  expect(held.length).toBeGreaterThan(0);
  expect(codes.length).toBeGreaterThan(0);
  expect([...new Set(codes)]).toEqual(['UNAVAILABLE']);
  expect(await coordinator.ask(QUESTION)).toMatchObject({
    status: 200,
    data: { members: { nodes: [] } },
  });
}, 60_000);

test('a connection on which PostgreSQL falls silent is given up, and the next one works', async () => {
  const pool = new pg.Pool({ connectionString: address.href, max: 1, ...poolSettings(500) });
  pool.on('error', () => undefined);
  const before = new Set(passed);
  await pool.query('select 1');
  const [line] = [...passed].filter((socket) => !before.has(socket));
  line?.unpipe();
  line?.pause();

  const began = performance.now();
  await expect(pool.query('select 2')).rejects.toThrow(/said nothing|terminated/);
  expect(performance.now() - began).toBeLessThan(5000);
  expect((await pool.query('select 3 as three')).rows).toEqual([{ three: 3 }]);
  await pool.end();
  line?.destroy();
});

test('connections that break at the end of a transaction leave their place to others', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  atCommit = { said: 'read only', then: (client) => client.destroy() };
  for (let i = 0; i < AT_ONCE; i += 1) {
    expect((await coordinator.ask(QUESTION)).errors?.[0]?.extensions.code).toBe('INTERNAL');
  }
  atCommit = undefined;
  expect(await coordinator.ask(QUESTION)).toMatchObject({
    status: 200,
    data: { members: { nodes: [] } },
  });
}, 60_000);

describe('when PostgreSQL falls silent at a commit', () => {
  const ALIAS = 'Hawthorn';
  /** How something ended, and after how long. */
  interface Ended<T> {
    value: T;
    ms: number;
  }
  let ready: Ended<Response>;
  let refused: Ended<Answer<unknown>>;
  let events: Ended<unknown>;
  let deaf: Ended<unknown>;
  let again: Answer<unknown>;
  let organizationId: string;

  beforeAll(async () => {
    const network = await api.network();
    ({ organizationId } = network);
    const coordinator = await network.person('COORDINATOR');
    const enroll = () =>
      coordinator.ask(`mutation { memberEnroll(input: { alias: "${ALIAS}" }, idempotencyKey: "a-key-of-a-test") {
        member { alias } } }`);
    const { alertSource, hints } = api.app.services;
    const look = () => alertSource.bounds(`alerts:${organizationId}`);

    const unanswered = new Promise<void>((resolve) => {
      const then = (client: Socket, upstream: Socket) => {
        upstream.unpipe(client);
        resolve();
      };
      atCommit = { said: ALIAS, then };
    });
    const enrolling = enroll();
    await unanswered;
    atCommit = undefined;
    // So that there are connections to be silent on.
    await Promise.all(Array.from({ length: 4 }, look));
    const lines = [...passed];
    const held: Socket[] = (hanging = []);
    for (const line of lines) {
      line.unpipe();
      line.pause();
    }

    const began = performance.now();
    const ended = async <T>(work: Promise<T>) => ({
      value: await work,
      ms: performance.now() - began,
    });
    [ready, refused, events, deaf] = await Promise.all([
      ended(fetch(`${api.app.url}/readyz`)),
      ended(enrolling),
      ended(look().catch(String)),
      ended(untilNot(() => hints.alive)),
    ]);
    hanging = undefined;
    for (const socket of [...lines, ...held]) socket.destroy();
    again = await enroll();
  }, 60_000);

  test('readiness says so within 3 s', () => {
    expect(ready.value.status).toBe(503);
    expect(ready.ms).toBeLessThan(3000);
  });

  test('the command is told neither as done nor as undone', () => {
    expect(refused.value.errors?.[0]).toMatchObject({
      message:
        'This may have been stored, and cannot be read again now. Repeat it with its idempotency key only.',
      extensions: { code: 'INTERNAL' },
    });
    expect(refused.value.headers.get('retry-after')).toBeNull();
    // The silence at the commit, and 5 s for a connection on which to record the access.
    expect(refused.ms).toBeLessThan(15_000);
  });

  test('it is there once, when it is repeated with its key', async () => {
    expect(again.data).toEqual({ memberEnroll: { member: { alias: ALIAS } } });
    const { rows } = await api.owner.query('select alias from member where organization_id = $1', [
      organizationId,
    ]);
    expect(rows).toEqual([{ alias: ALIAS }]);
  });

  test('who waits for alerts does not wait for a connection that is dead', () => {
    expect(events.value).toMatch(/read timeout/);
    expect(events.ms).toBeLessThan(12_000);
  });

  test('the connection for hints is given up, and is there again', async () => {
    expect(deaf.ms).toBeLessThan(12_000);
    const { hints } = api.app.services;
    await untilNot(() => !hints.alive);
    expect(hints.alive).toBe(true);
  });
});

/** At most for 15 s. */
async function untilNot(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && holds(); i += 1) await sleep(50);
}
