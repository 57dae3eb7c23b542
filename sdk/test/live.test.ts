import { afterAll, beforeAll, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import type { AlertEvent } from '../src/alerts.ts';
import { createClient } from '../src/client.ts';
import { orThrow } from '../src/or-throw.ts';
import type { Watch, WatchState } from '../src/watch.ts';
import { startRealApi, type Account, type RealApi } from './real-api.ts';

let api: RealApi;
let coordinator: Account;
let colleague: ReturnType<typeof createClient>;
beforeAll(async () => {
  api = await startRealApi();
  coordinator = await api.account('COORDINATOR', 'COUNSELOR');
  colleague = createClient({ url: api.url, auth: () => coordinator.person.token, retries: 5 });
});
afterAll(() => api.close());

/** A new member whose check-in raises an alert. */
async function raiseAlert(): Promise<void> {
  const { id: memberId } = orThrow(await colleague.members.enroll({ alias: 'Wren' }), 'member');
  orThrow(await colleague.checkIns.record({ memberId, craving: 9 }));
}

/** The places of the next events. */
async function nextSeqs(items: Watch<AlertEvent>, count: number): Promise<number[]> {
  const seqs: number[] = [];
  while (seqs.length < count) {
    const { value } = await items.next();
    if (value?.kind === 'event') seqs.push(value.seq);
  }
  return seqs;
}

test('a server that restarts: every event comes once and in order', async () => {
  const states: WatchState['status'][] = [];
  const items = colleague.alerts.watch({ onState: ({ status }) => states.push(status) });
  const head = await items.next();
  expect(head.value).toMatchObject({ kind: 'heartbeat' });
  const start = (await colleague.alerts.stream()).headSeq ?? 0;

  await raiseAlert();
  const before = await nextSeqs(items, 1);
  const waiting = nextSeqs(items, 2);
  await api.restart();
  await raiseAlert();
  await raiseAlert();
  expect([...before, ...(await waiting)]).toEqual([start + 1, start + 2, start + 3]);
  expect(states).toContain('reconnecting');
  await items.return?.();
});

test('a session that ends on a live connection is renewed, and the watch goes on', async () => {
  const { email, password } = coordinator;
  const { sessions } = createClient({ url: api.url });
  const tokens: (string | null)[] = [];
  const holdfast = createClient({
    url: api.url,
    webSocketImpl: WebSocket,
    auth: async (refused) => {
      if (tokens.length === 0 || tokens.at(-1) === refused) {
        tokens.push(orThrow(await sessions.create({ email, password }), 'session').token);
      }
      return tokens.at(-1);
    },
  });
  let renew = () => {};
  const renewed = new Promise<void>((resolve) => (renew = resolve));
  const items = holdfast.alerts.watch({
    onState: ({ status }) => status === 'reconnecting' && renew(),
  });
  expect((await items.next()).value).toMatchObject({ kind: 'heartbeat' });

  const waiting = nextSeqs(items, 1);
  await holdfast.sessions.end();
  await renewed;
  await raiseAlert();
  expect(await waiting).toHaveLength(1);
  expect(tokens).toHaveLength(2);
  await items.return?.();
});

test('a member is followed through a restart, and nothing on the timeline is missed', async () => {
  const { id } = orThrow(await colleague.members.enroll({ alias: 'Heron' }), 'member');
  const items = colleague.members.watch(id);
  expect((await items.next()).value).toMatchObject({ kind: 'heartbeat' });
  const cravings: unknown[] = [];
  const read = async (count: number) => {
    while (cravings.length < count) {
      const { value } = await items.next();
      const entry = value?.kind === 'event' ? value.entry : null;
      if (entry?.__typename === 'CheckIn') cravings.push(entry.craving);
    }
  };
  orThrow(await colleague.checkIns.record({ memberId: id, craving: 1 }));
  await read(1);
  await api.restart();
  orThrow(await colleague.checkIns.record({ memberId: id, craving: 2 }));
  orThrow(await colleague.checkIns.record({ memberId: id, craving: 3 }));
  await read(3);
  expect(cravings).toEqual([1, 2, 3]);
  await items.return?.();
  const { nodes } = await colleague.members.timeline(id, { kinds: ['CHECK_IN'] });
  expect(nodes.map((entry) => entry.__typename)).toEqual(['CheckIn', 'CheckIn', 'CheckIn']);
});
