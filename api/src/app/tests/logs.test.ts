import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { acknowledge, logContact } from '../../../test/alert-moves.ts';
import { alertsOf, checkIn } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import { makeLogger } from '../logger.ts';

const CANARY = 'canary5550142';
const printed: string[] = [];
const written: string[] = [];
const log = makeLogger('debug', { write: (line) => void written.push(line) });

let api: TestApi;
beforeAll(async () => {
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    jest.spyOn(console, name).mockImplementation((...args) => void printed.push(args.join(' ')));
  }
  api = await startApi({ logLevel: 'debug' }, log);
});
afterAll(async () => {
  await api.close();
  jest.restoreAllMocks();
});

const everything = () => [...written, ...printed].join('\n');

test('requests are logged, or what follows would prove nothing', async () => {
  const { status } = await fetch(`${api.app.url}/livez?secret=${CANARY}`);
  expect(status).toBe(200);
  expect(everything()).toMatch(/"path":"\/livez"/);
  expect(everything()).not.toContain(CANARY);
});

test('what members say, who they are and what opens sessions is in no log', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const account = await network.account('COUNSELOR');
  const member = await network.member({ counselor, alias: `${CANARY} alias` });
  const live = await LiveStream.following(api, counselor.token);
  await counselor.ask(
    `mutation ($i: MemberEnrollInput!) { memberEnroll(input: $i) { member { id } } }`,
    {
      i: {
        alias: `${CANARY} two`,
        legalName: `${CANARY} paper`,
        phone: '+15555550142',
        email: `${CANARY}@example.org`,
      },
    },
  );
  const note = `${CANARY} in words`;
  await checkIn(counselor, { memberId: member.id, craving: 9, note }, randomUUID());
  const [alert] = await alertsOf(counselor, member);
  await acknowledge(counselor, alert.id, { note });
  await logContact(counselor, alert.id, { note });
  await live.events(3);
  await live.close();
  const query = encodeURIComponent(
    `{ members(filter: { alias: "${CANARY}" }) { nodes { alias } } }`,
  );
  const headers = { 'apollo-require-preflight': '1', cookie: `__Host-holdfast=${counselor.token}` };
  await fetch(`${api.app.url}/graphql?query=${query}`, { headers });
  for (const password of [account.password, `${CANARY} guess`]) {
    await api.ask(
      undefined,
      'mutation ($i: SessionCreateInput!) { sessionCreate(input: $i) { session { id token } } }',
      { i: { email: account.email, password } },
    );
  }
  expect(everything()).not.toMatch(/canary|5550142/);
  for (const secret of [counselor.token, account.password, account.email]) {
    expect(everything()).not.toContain(secret);
  }
});

test('what is refused, and what breaks, is logged without the values it was about', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const enroll = 'mutation ($i: MemberEnrollInput!) { memberEnroll(input: $i) { member { id } } }';
  await counselor.ask(enroll, { i: { alias: CANARY, phone: CANARY } });
  await counselor.ask(`{ member(id: "${CANARY}") { ${CANARY} } }`);
  await counselor.ask(`{ viewer { email } } "${CANARY}"`);
  // No text for PostgreSQL: the message and the values of the statement would tell all.
  jest.spyOn(api.app.services.sealer, 'blindIndex').mockReturnValue(`${CANARY}\u0000`);
  const broken = await counselor.ask(enroll, { i: { alias: CANARY, phone: '+15555550142' } });
  const requestId = broken.errors?.[0]?.extensions.requestId ?? '';
  const socket = await LiveSocket.signedIn(api, counselor.token);
  await socket.ask(enroll, { i: { alias: CANARY, email: `${CANARY}@example.org` } });
  socket.raw.send(`${CANARY} is no message`);
  await socket.closed;
  // An error of PostgreSQL in mid-stream, which is wrapped on its way.
  const away = Object.assign(new Error(`${CANARY} (alias)=(Robin)`), { code: '23505' });
  const broke = jest.spyOn(api.app.services.alertSource, 'after').mockRejectedValue(away);
  const live = await LiveStream.follow(api, counselor.token);
  await live.refused();
  await live.close();
  broke.mockRestore();

  expect(broken.errors?.[0]?.extensions.code).toBe('INTERNAL');
  expect(everything()).toContain(requestId);
  expect(everything()).toMatch(/"code":"08P01"/);
  expect(everything()).toMatch(/"code":"23505"/);
  expect(everything()).not.toMatch(/canary|5550142/);
});

test('metrics name kinds and outcomes, and nobody', async () => {
  const text = await (await fetch(`${api.app.url}/metrics`)).text();
  expect(text).toMatch(/holdfast_operation_seconds_count\{kind="mutation",outcome="ok"\}/);
  expect(text).toMatch(/holdfast_alerts_raised_total\{severity="HIGH"\}/);
  expect(text).not.toMatch(/canary|5550142|@example|member_id|organization/);
});

test('nothing is printed past the log', () => {
  expect(printed).toEqual([]);
});
