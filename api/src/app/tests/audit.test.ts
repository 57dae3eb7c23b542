import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accesses, caseload } from '../../../test/access-trail.ts';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('a read of a record is recorded: who, what was asked, of whom', async () => {
  const { network, counselor, member } = await caseload(api);
  await counselor.ask('query Look($id: ID!) { member(id: $id) { alias } }', { id: member.id });
  expect(await accesses(api, network)).toEqual([
    {
      operation: 'query Look',
      root_fields: ['member'],
      member_ids: [member.key],
      outcome: 'OK',
      actor_id: counselor.key,
      session_id: expect.any(String),
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      field_set_hash: expect.any(String),
    },
  ]);
});

test('every way to a record is recorded, with all whose records were seen', async () => {
  const { network, counselor, member } = await caseload(api);
  const other = await network.member({ counselor });
  await raiseAlert(counselor, member);
  const alert = (await alertsOf(counselor, member))[0];
  const documents = [
    '{ members { nodes { alias } } }',
    '{ alerts { nodes { id } } }',
    `{ node(id: "${alert.id}") { id } }`,
    `{ monitoringEvents(memberId: "${member.id}") { nodes { id } } }`,
    '{ alertStream { events { alert { id } } } }',
    'query { ...F } fragment F on Query { alerts { nodes { id } } }',
  ];
  const before = (await accesses(api, network)).length;
  for (const document of documents) await counselor.ask(document);
  const seen = (await accesses(api, network)).slice(before);
  expect(seen.map(({ root_fields }) => root_fields)).toEqual([
    ['members'],
    ['alerts'],
    ['node'],
    ['monitoringEvents'],
    ['alertStream'],
    ['alerts'],
  ]);
  expect(new Set(seen[0].member_ids)).toEqual(new Set([member.key, other.key]));
  for (const { member_ids } of seen.slice(1)) expect(member_ids).toEqual([member.key]);
});

test('over WebSocket it is recorded, too', async () => {
  const { network, counselor } = await caseload(api);
  const socket = await LiveSocket.signedIn(api, counselor.token);
  await socket.ask('{ members { nodes { alias } } }');
  await socket.close();
  expect(await accesses(api, network)).toHaveLength(1);
});

test('every change is recorded, also one that was refused', async () => {
  const { network, counselor, member } = await caseload(api);
  const { id } = await raiseAlert(counselor, member);
  await acknowledge(counselor, id);
  await acknowledge(counselor, id);
  await checkIn(counselor, { memberId: member.id });
  const changes = (await accesses(api, network)).filter((row) =>
    row.operation.startsWith('mutation'),
  );
  expect(changes.map(({ root_fields }) => root_fields)).toEqual([
    ['checkInRecord'],
    ['alertAcknowledge'],
    ['alertAcknowledge'],
    ['checkInRecord'],
  ]);
});

test('what shows no record of anybody leaves no row', async () => {
  const { network, counselor } = await caseload(api);
  for (const document of [
    '{ viewer { email organization { name } } instruments { code } }',
    '{ programs { nodes { name } } }',
    '{ member(id: "x") { alias } }',
  ]) {
    await counselor.ask(document);
  }
  expect(await accesses(api, network)).toEqual([]);
});

test('rows hold ids and a hash of what was asked, no values', async () => {
  const { network, counselor } = await caseload(api);
  await counselor.ask('{ members(filter: { alias: "robin" }) { nodes { alias } } }');
  await counselor.ask('query Again { members(filter: { alias: "robin" }) { nodes { alias } } }');
  const rows = await accesses(api, network);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/robin/i);
  expect(rows[0].field_set_hash).not.toBe(rows[1].field_set_hash);
});
