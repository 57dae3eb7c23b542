import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await startApi();
  ({ token } = await (await api.network()).person('COORDINATOR'));
});
afterAll(() => api.close());

const FOLLOW = 'subscription { alertEvents { __typename } }';
const WHO = '{ viewer { email } }';
const open = () => LiveSocket.open(api);
const signedIn = () => LiveSocket.signedIn(api, token);
const codeOf = async (socket: LiveSocket) => (await socket.closed).code;

test('what is no message closes with 4400', async () => {
  for (const text of ['nope', '{}', '[]', '{"type":"nope"}', '{"type":"subscribe"}']) {
    const socket = await signedIn();
    socket.raw.send(text);
    expect(await codeOf(socket)).toBe(4400);
  }
});

test('several operations in one message are no message', async () => {
  const socket = await signedIn();
  socket.raw.send(JSON.stringify(Array(10).fill({ id: '1', type: 'subscribe' })));
  expect(await codeOf(socket)).toBe(4400);
});

test('an operation before connection_ack closes with 4401', async () => {
  const socket = await open();
  socket.subscribe(WHO);
  expect(await codeOf(socket)).toBe(4401);
});

test('a token that is not good closes with 4403', async () => {
  for (const authorization of ['Bearer bad', 'Basic eDp5', '', `bearer ${'A'.repeat(43)}`]) {
    const socket = await open();
    socket.send({ type: 'connection_init', payload: { authorization } });
    expect(await codeOf(socket)).toBe(4403);
  }
});

test('another subprotocol is not spoken', async () => {
  await expect(LiveSocket.open(api, { protocol: 'graphql-ws' })).rejects.toThrow();
});

test('who says nothing is closed with 4408 after 3 s', async () => {
  const began = performance.now();
  const socket = await open();
  expect(await codeOf(socket)).toBe(4408);
  expect(performance.now() - began).toBeGreaterThan(2900);
});

test('an id that is in use closes with 4409, and one that is free again does not', async () => {
  const socket = await signedIn();
  for (let i = 0; i < 2; i += 1) {
    socket.send({ id: 'q', type: 'subscribe', payload: { query: WHO } });
    await socket.next('complete', 'q');
  }
  socket.send({ id: 's', type: 'subscribe', payload: { query: FOLLOW } });
  socket.send({ id: 's', type: 'subscribe', payload: { query: FOLLOW } });
  expect(await codeOf(socket)).toBe(4409);
});

test('a second connection_init closes with 4429', async () => {
  const socket = await signedIn();
  socket.send({ type: 'connection_init' });
  expect(await codeOf(socket)).toBe(4429);
});

test('a message of more than 64 kB closes with 1009', async () => {
  const socket = await signedIn();
  socket.subscribe(`${WHO} #${'x'.repeat(1024 * 1024)}`);
  expect(await codeOf(socket)).toBe(1009);
});

test('a ping is answered with its payload', async () => {
  const socket = await signedIn();
  socket.send({ type: 'ping', payload: { a: 1 } });
  expect(await socket.next('pong')).toMatchObject({ payload: { a: 1 } });
  await socket.close();
});

test('a query is answered by next and complete, a refused one by error, and the socket stays', async () => {
  const socket = await signedIn();
  const refused = socket.subscribe('{ nope }');
  expect((await socket.next('error', refused)).payload).toHaveLength(1);
  const asked = socket.subscribe(WHO);
  expect((await socket.next('next', asked)).payload.data.viewer.email).toMatch(/@/);
  await socket.next('complete', asked);
  await socket.close();
});

test('what is completed before it is answered is not answered', async () => {
  const socket = await signedIn();
  const id = socket.subscribe(FOLLOW);
  socket.send({ id, type: 'complete' });
  await expect(socket.next('next', id, 600)).rejects.toThrow(/No next/);
  expect((await socket.ask(WHO)).data.viewer).not.toBeNull();
  await socket.close();
});

test('nobody is served as nobody: what is public is answered without a session', async () => {
  const socket = await LiveSocket.signedIn(api);
  const { data } = await socket.ask('{ viewer { email } instruments { code } }');
  expect(data.viewer).toBeNull();
  expect(data.instruments.length).toBeGreaterThan(0);
  await socket.close();
});

test('mutations are served, too, and act in the same session', async () => {
  const socket = await signedIn();
  const { data } = await socket.ask(
    'mutation { memberEnroll(input: { alias: "Live" }) { userErrors { code } member { alias } } }',
  );
  expect(data.memberEnroll).toEqual({ userErrors: [], member: { alias: 'Live' } });
  await socket.close();
});

test('an upgrade elsewhere than at /graphql is refused', async () => {
  const elsewhere = { app: { url: `${api.app.url}/other` } } as TestApi;
  await expect(LiveSocket.open(elsewhere)).rejects.toThrow(/400|404/);
});
