import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startFakeApi, type FakeApi } from '../test/fake-api.ts';
import { fellowshipOf } from './fellowship/index.ts';
import { createClient, type Holdfast } from './client.ts';
import { ProgramListDocument } from './documents.ts';
import { NotFoundError } from './errors.ts';

let api: FakeApi;
let holdfast: Holdfast;
beforeEach(async () => {
  api = await startFakeApi();
  holdfast = createClient({ url: api.url });
});
afterEach(() => api.close());

const emptyPage = { nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const sent = () => api.received.map(({ operationName, variables }) => [operationName, variables]);

test('lists take filter, order and page as one', async () => {
  api.willAnswer({ data: { members: emptyPage, alerts: emptyPage, meetings: emptyPage } });
  const byName = { field: 'ALIAS' as const };
  await holdfast.members.list({ band: 'HIGH', first: 50 });
  await holdfast.members.list({ bands: ['HIGH', 'UNKNOWN'], mine: true, orderBy: byName, last: 5 });
  await holdfast.alerts.list({ states: ['OPEN'], after: 'c1' });
  await fellowshipOf(holdfast).meetings.list({ online: true, weekday: 'MONDAY' });
  expect(sent()).toEqual([
    ['MemberList', { filter: { bands: ['HIGH'] }, first: 50 }],
    [
      'MemberList',
      { filter: { bands: ['HIGH', 'UNKNOWN'], mine: true }, orderBy: byName, last: 5 },
    ],
    ['AlertList', { filter: { states: ['OPEN'] }, after: 'c1' }],
    ['MeetingList', { filter: { online: true, weekday: 'MONDAY' } }],
  ]);
});

test('a list is one request, however long the caller looks at it', async () => {
  api.willAnswer({ data: { members: { ...emptyPage, nodes: [{ id: 'm1', alias: 'Wren' }] } } });
  const { nodes } = await holdfast.members.list();
  expect(nodes[0]?.alias).toBe('Wren');
  expect(api.received).toHaveLength(1);
});

test('going through a list keeps its filter', async () => {
  const page = (id: string, endCursor: string | null) => ({
    data: {
      members: { nodes: [{ id }], pageInfo: { hasNextPage: endCursor !== null, endCursor } },
    },
  });
  api.willAnswer(page('m1', 'c1'), page('m2', null));
  const members = await Array.fromAsync(
    holdfast.members.iterate({ band: 'HIGH', first: 1, maxItems: 9 }),
  );
  expect(members.map(({ id }) => id)).toEqual(['m1', 'm2']);
  expect(sent()).toEqual([
    ['MemberList', { filter: { bands: ['HIGH'] }, first: 1 }],
    ['MemberList', { filter: { bands: ['HIGH'] }, first: 1, after: 'c1' }],
  ]);
});

test('what is unknown is null, and has no page', async () => {
  api.willAnswer({ data: { member: null, node: null, monitoringEvents: null } });
  expect(await holdfast.members.get('m9')).toBeNull();
  expect(await holdfast.alerts.get('a9')).toBeNull();
  await expect(holdfast.members.events('m9')).rejects.toBeInstanceOf(NotFoundError);
});

test('an id of something else is no alert', async () => {
  api.willAnswer({ data: { node: {} } });
  expect(await holdfast.alerts.get('m1')).toBeNull();
});

test('a mutation resolves to its payload, with what could be mended', async () => {
  const userErrors = [{ code: 'STATE_NOT_ALLOWED', field: null, message: 'It is taken.' }];
  const taken = { id: 'a1', state: 'ACKNOWLEDGED' };
  api.willAnswer({ data: { alertAcknowledge: { userErrors, alert: taken } } });
  expect(
    await holdfast.alerts.acknowledge(
      { id: 'a1', note: 'on it' },
      { idempotencyKey: 'click-1234' },
    ),
  ).toEqual({ userErrors, alert: taken });
  expect(sent()).toEqual([
    ['AlertAcknowledge', { id: 'a1', note: 'on it', idempotencyKey: 'click-1234' }],
  ]);
});

test('a contact and a settlement are told in one', async () => {
  const done = { userErrors: [], alert: { id: 'a1' } };
  api.willAnswer({ data: { alertLogContact: done, alertResolve: done } });
  const key = { idempotencyKey: 'click-1234' };
  await holdfast.alerts.logContact({ id: 'a1', outcome: 'REACHED', note: 'calm' }, key);
  await holdfast.alerts.resolve({ id: 'a1', expectedVersion: 3, resolution: 'SUPPORTED' }, key);
  expect(sent()).toEqual([
    ['AlertLogContact', { id: 'a1', input: { outcome: 'REACHED', note: 'calm' }, ...key }],
    ['AlertResolve', { id: 'a1', expectedVersion: 3, input: { resolution: 'SUPPORTED' }, ...key }],
  ]);
});

test('any other document is sent with its variables', async () => {
  api.willAnswer({ data: { programs: emptyPage } });
  const { programs } = await holdfast.query(ProgramListDocument, { first: 3 });
  expect(programs?.nodes).toEqual([]);
  expect(sent()).toEqual([['ProgramList', { first: 3 }]]);
});

test('without `auth` the cookie of the own origin is sent, with it none', async () => {
  const fetch = jest.fn<typeof globalThis.fetch>(
    async () => new Response(JSON.stringify({ data: { programs: emptyPage } })),
  );
  await createClient({ url: api.url, fetch }).programs.list();
  await createClient({ url: api.url, fetch, auth: () => 'token' }).programs.list();
  await createClient({ url: api.url, fetch, credentials: 'include' }).programs.list();
  const credentials = fetch.mock.calls.map(([, init]) => init?.credentials);
  expect(credentials).toEqual(['same-origin', 'omit', 'include']);
});
