import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { poolSettings } from '../database.ts';

/** More than the pool has: some wait for a connection that is made, some for one to become free. */
const AT_ONCE = 12;
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
  api = await startApi({ databaseUrl: url.href });
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
