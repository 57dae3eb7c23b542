import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';

/** More than the pool has: some wait for a connection that is made, some for one to become free. */
const AT_ONCE = 12;
const QUESTION = '{ members(first: 1) { nodes { id } } }';

/** Lies between the API and PostgreSQL, and lets new connections hang when told to. */
let between: Server;
let hanging: Socket[] | undefined;
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
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  url.hostname = '127.0.0.1';
  url.port = String((between.address() as AddressInfo).port);
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
