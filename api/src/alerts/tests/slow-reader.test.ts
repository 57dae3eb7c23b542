import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import { openSockets } from '../../app/metrics.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A long answer that needs no session and no database. */
const LONG = `{
  instruments {
    code title { locale text } license source
    items { code kind text { locale text } choices { value label { locale text } } }
  }
}`;
const MOST_SENT = 400;

const socketsOpen = async () => (await openSockets.get()).values[0]?.value ?? 0;

test('a socket that does not read is closed at 1 MB, and others notice nothing', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member();
  await raiseAlert(coordinator, member);
  const bystander = await LiveStream.following(api, coordinator.token);
  const slow = await LiveSocket.signedIn(api, coordinator.token);
  const before = await socketsOpen();
  const heap = process.memoryUsage().external;

  slow.raw.pause();
  let sent = 0;
  for (; sent < MOST_SENT && (await socketsOpen()) === before; sent += 1) {
    slow.subscribe(LONG);
    if (sent % 5 === 4) await sleep(10);
  }
  for (let i = 0; i < 50 && (await socketsOpen()) === before; i += 1) await sleep(100);

  expect(await socketsOpen()).toBe(before - 1);
  expect(process.memoryUsage().external - heap).toBeLessThan(64 * 1024 * 1024);
  await checkIn(coordinator, { memberId: member.id, craving: 10 });
  expect((await bystander.event()).type).toBe('REPEATED');
  slow.raw.terminate();
  await bystander.close();
});

test('a follower that does not read holds nobody up, and resumes where it was', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member();
  await raiseAlert(coordinator, member);
  const [slow, quick] = await Promise.all([
    LiveStream.following(api, coordinator.token),
    LiveStream.following(api, coordinator.token),
  ]);

  slow.socket.raw.pause();
  for (let i = 0; i < 30; i += 1) await checkIn(coordinator, { memberId: member.id, craving: 9 });
  const heard = (await quick.events(30)).map(({ seq }) => seq);
  slow.socket.raw.resume();

  expect((await slow.events(30)).map(({ seq }) => seq)).toEqual(heard);
  await Promise.all([slow.close(), quick.close()]);
});
