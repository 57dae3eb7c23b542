import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { LiveSocket } from '../../../test/live-socket.ts';

test('sockets are told that the server goes away, with 1001, and clients resume elsewhere', async () => {
  const [going, staying] = [await startApi(), await startApi()];
  const network = await staying.network();
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member();
  await raiseAlert(coordinator, member);
  const live = await LiveStream.follow(going, coordinator.token);
  const { cursor: after } = await live.heartbeat();
  const idle: LiveSocket[] = [];
  while (idle.length < 60) idle.push(await LiveSocket.signedIn(going, coordinator.token));

  await going.close();

  for (const socket of [live.socket, ...idle]) {
    expect(await socket.closed).toMatchObject({ code: 1001 });
  }
  await checkIn(coordinator, { memberId: member.id, craving: 10 });
  const resumed = await LiveStream.follow(staying, coordinator.token, { after });
  expect((await resumed.event()).seq).toBe(2);
  await resumed.close();
  await staying.close();
}, 60_000);

test('a socket that does not say goodbye holds nothing up for long', async () => {
  const api = await startApi();
  const socket = await LiveSocket.signedIn(api);
  socket.raw.pause();
  const began = performance.now();
  await api.close();
  expect(performance.now() - began).toBeLessThan(6000);
  socket.raw.terminate();
});

test('what is being answered is answered, and nothing new is begun', async () => {
  const api = await startApi();
  const coordinator = await (await api.network()).person('COORDINATOR');
  const { alertSource } = api.app.services;
  const bounds = alertSource.bounds.bind(alertSource);
  jest.spyOn(alertSource, 'bounds').mockImplementation(async (stream) => {
    await sleep(500);
    return bounds(stream);
  });
  const asked = coordinator.ask('{ alertStream { headSeq } }');
  await sleep(200);

  const began = performance.now();
  const closed = api.app.close();

  expect(await asked).toMatchObject({ status: 200, data: { alertStream: { headSeq: 0 } } });
  await closed;
  expect(performance.now() - began).toBeLessThan(5000);
  await api.close();
  await expect(fetch(`${api.app.url}/livez`)).rejects.toThrow();
});

test('what comes too late is refused with a code that tells to come again', async () => {
  const api = await startApi();
  const { hostname, port } = new URL(api.app.url);
  const late = connect(Number(port), hostname);
  let answer = '';
  late.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await once(late, 'connect');
  // A request that has begun, and that the closing waits for.
  late.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\n');
  await sleep(200);

  const closed = api.close();
  await sleep(500);
  const body = JSON.stringify({ query: '{ viewer { email } }' });
  late.write(`content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  await Promise.all([once(late, 'close'), closed]);

  expect(answer).toMatch(/^HTTP\/1.1 503 .*\r\nconnection: close\r\n.*"code":"UNAVAILABLE"/is);
});

test('to close twice is to close once', async () => {
  const api = await startApi();
  await api.app.close();
  await api.close();
});
