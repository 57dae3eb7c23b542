import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const WHO = `{ viewer { email } }`;
const END = `mutation { sessionEnd { userErrors { code } } }`;
const LONGEST_LIFE = 5000;

test('signing out ends the session, clears the cookie, and closes its sockets within 5 s', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const colleague = await network.person('COUNSELOR');
  const socket = await LiveSocket.signedIn(api, counselor.token);
  const bystander = await LiveSocket.signedIn(api, colleague.token);
  const began = performance.now();

  const ended = await counselor.ask(END);

  expect(ended.data.sessionEnd).toEqual({ userErrors: [] });
  expect(ended.headers.getSetCookie()[0]).toMatch(/^__Host-holdfast=; .*Expires=Thu, 01 Jan 1970/);
  expect((await counselor.ask(WHO)).data.viewer).toBeNull();
  const closed = await socket.closed;
  expect(closed.code).toBe(4403);
  expect(closed.at - began).toBeLessThan(LONGEST_LIFE);
  expect((await bystander.ask(WHO)).data.viewer).not.toBeNull();
  await bystander.close();
});

test('other sessions of the same person go on', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const telephone = await network.session(counselor.key);
  await counselor.ask(END);
  expect((await api.ask(telephone, WHO)).data.viewer).not.toBeNull();
});

test('to end a session that has ended is no mistake', async () => {
  const counselor = await (await api.network()).person('COUNSELOR');
  await counselor.ask(END);
  const again = await counselor.ask(END);
  expect(again).toMatchObject({ status: 200, data: { sessionEnd: { userErrors: [] } } });
});

test('a session past its end is nobody, also on sockets that are open', async () => {
  const counselor = await (await api.network()).person('COUNSELOR');
  const socket = await LiveSocket.signedIn(api, counselor.token);

  await api.owner.query(
    `update session set expires_at = app.now() - interval '1 second' where membership_id = $1`,
    [counselor.key],
  );

  expect((await counselor.ask(WHO)).data.viewer).toBeNull();
  expect((await socket.closed).code).toBe(4403);
});

test('a change of roles closes the sockets, so that nothing goes on under the old ones', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  const socket = await LiveSocket.signedIn(api, coordinator.token);

  await api.owner.query(`update membership set roles = '{MENTOR}' where id = $1`, [
    coordinator.key,
  ]);

  expect((await socket.closed).code).toBe(4403);
  const { data } = await coordinator.ask('{ viewer { roles } }');
  expect(data.viewer.roles).toEqual(['MENTOR']);
});

test('whoever shows a token that has ended is refused with 4403, and not served as nobody', async () => {
  const counselor = await (await api.network()).person('COUNSELOR');
  await counselor.ask(END);
  const socket = await LiveSocket.open(api);
  const authorization = `Bearer ${counselor.token}`;
  socket.send({ type: 'connection_init', payload: { authorization } });
  expect((await socket.closed).code).toBe(4403);
});

test('who connects while sessions are looked through is not taken for somebody who has left', async () => {
  const counselor = await (await api.network()).person('COUNSELOR');
  const first = await LiveSocket.signedIn(api, counselor.token);
  const { sessions } = api.app.services;
  const look = sessions.alive.bind(sessions);
  let looks = 0;
  jest.spyOn(sessions, 'alive').mockImplementation(async (ids) => {
    const alive = await look(ids);
    looks += 1;
    await sleep(500);
    return alive;
  });
  while (looks === 0) await sleep(20);

  const colleague = await (await api.network()).person('COUNSELOR');
  const second = await LiveSocket.signedIn(api, colleague.token);
  await sleep(700);
  jest.restoreAllMocks();

  expect((await second.ask(WHO)).data.viewer).not.toBeNull();
  await Promise.all([first.close(), second.close()]);
});
