import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, type Holdfast } from '../src/client.ts';
import { orThrow } from '../src/or-throw.ts';
import { placesOf, type Places } from '../src/places/index.ts';
import { startRealApi, type RealApi } from './real-api.ts';

let api: RealApi;
let holdfast: Holdfast;
let places: Places;
let memberId: string;

beforeAll(async () => {
  api = await startRealApi();
  const { person } = await api.account('COORDINATOR');
  holdfast = createClient({ url: api.url, auth: () => person.token });
  places = placesOf(holdfast);
  ({ id: memberId } = orThrow(await holdfast.members.enroll({ alias: 'Wren' }), 'member'));
});
afterAll(() => api.close());

test('a house, a bed that is kept and given, and a stay from its first night to its end', async () => {
  const input = {
    name: 'Harbor House',
    level: 'II' as const,
    timeZone: 'America/New_York',
    rooms: [{ name: '1', beds: [{ name: 'Window' }, { name: 'Door' }] }],
  };
  const { id } = orThrow(await places.residences.create(input), 'residence');
  const board = await places.residences.board(id);
  const [window, door] = board!.rooms[0]!.beds;
  const asked = orThrow(await places.bedRequests.create({ memberId, priority: 'SOON' }), 'request');
  expect((await places.bedRequests.list()).nodes).toMatchObject([{ id: asked.id, alias: 'Wren' }]);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const hold = { bedId: window!.id, requestId: asked.id, until };
  expect(orThrow(await places.residences.holdBed(hold), 'bed').state).toBe('HELD');
  const start = { bedId: window!.id, requestId: asked.id };
  const stay = orThrow(await places.stays.start(start), 'stay');
  const moved = await places.stays.transfer({ id: stay.id, bedId: door!.id });
  expect(orThrow(moved, 'stay')).toMatchObject({ bed: { name: 'Door' }, nights: 0 });
  const end = { reason: 'COMPLETED', destination: 'OWN_HOME', naloxoneOffered: true } as const;
  await places.stays.end({ id: moved.stay!.id, ...end });
  const housing = await places.stays.ofMember(memberId);
  expect(housing!.stays).toMatchObject([{ endReason: 'COMPLETED' }, { endReason: null }]);
  expect(await Array.fromAsync(places.residences.iterateStays(id))).toHaveLength(2);
  expect((await places.residences.get(id))!.occupancy).toMatchObject({ ended: 0, rate: null });
});

test('what happened in a house, with a follow-up, and written in error', async () => {
  const input = { name: 'Wharf House', level: 'II' as const, timeZone: 'America/New_York' };
  const { id: residenceId } = orThrow(await places.residences.create(input), 'residence');
  const { houseIncidents } = places;
  const [at, dueAt] = [-60_000, 86_400_000].map((ms) => new Date(Date.now() + ms).toISOString());
  const { id } = orThrow(
    await houseIncidents.record({
      residenceId,
      kind: 'BUILDING',
      at: at!,
      what: 'The heating went off.',
      memberIds: [memberId],
    }),
    'incident',
  );
  const followed = await houseIncidents.followUp({ id, dueAt: dueAt!, note: 'Call the plumber.' });
  expect(orThrow(followed, 'incident').followUp).toMatchObject({ state: 'OPEN' });
  expect(await Array.fromAsync(houseIncidents.iterate(residenceId))).toMatchObject([
    { what: 'The heating went off.', concerned: [{ alias: 'Wren' }] },
  ]);
  orThrow(await houseIncidents.retract(id));
  expect((await houseIncidents.list(residenceId)).nodes).toEqual([]);
});

test('what is owed to a house, paid, waived and taken back', async () => {
  const rooms = [{ name: '1', beds: [{ name: 'Window' }] }];
  const input = { name: 'Quay House', level: 'II' as const, timeZone: 'America/New_York', rooms };
  const { id: residenceId } = orThrow(await places.residences.create(input), 'residence');
  const bedId = (await places.residences.board(residenceId))!.rooms[0]!.beds[0]!.id;
  const member = orThrow(await holdfast.members.enroll({ alias: 'Teal' }), 'member');
  const { id: stayId } = orThrow(await places.stays.start({ memberId: member.id, bedId }), 'stay');
  const { houseLedger } = places;
  const dueOn = new Date().toISOString().slice(0, 10);
  const charge = { residenceId, chargeFor: 'RENT', amount: 60_000, dueOn } as const;
  orThrow(await houseLedger.charge(charge));
  const paid = await houseLedger.pay({ stayId, amount: 20_000, paidBy: 'CHECK' });
  expect(orThrow(paid, 'account')).toMatchObject({ balance: 40_000, currency: 'USD' });
  const [open] = (await houseLedger.account(stayId))!.openCharges;
  const waiver = { id: open!.id, amount: 10_000, reason: 'Painted the hall.' };
  expect(orThrow(await houseLedger.waive(waiver), 'account')).toMatchObject({ balance: 30_000 });
  const [newest] = (await houseLedger.entries(stayId, { first: 1 })).nodes;
  const taken = await houseLedger.reverse({ id: newest!.id, reason: 'It was another.' });
  expect(orThrow(taken, 'account')).toMatchObject({ balance: 40_000, waived: 0 });
  expect(await Array.fromAsync(houseLedger.iterate(stayId))).toHaveLength(4);
  expect(await houseLedger.accounts(residenceId)).toMatchObject([{ member: { alias: 'Teal' } }]);
});

test('a house meets, and everybody who lives there reads what is to be spoken of', async () => {
  const input = { name: 'Cove House', level: 'II' as const, timeZone: 'America/New_York' };
  const { id: residenceId } = orThrow(await places.residences.create(input), 'residence');
  const { houseMeetings } = places;
  const day = 86_400_000;
  const [from, to] = [-day, 8 * day].map((ms) => new Date(Date.now() + ms).toISOString());
  const schedule = {
    startsOn: new Date().toISOString().slice(0, 10),
    startTime: '18:00',
    durationMinutes: 45,
    timeZone: 'America/New_York',
    rrule: 'FREQ=DAILY',
    exceptions: [],
  };
  const session = { title: 'House meeting', schedule, modality: 'IN_PERSON' as const };
  const made = { ...session, facilitatorIds: [], addedMemberIds: [] };
  orThrow(await houseMeetings.create({ residenceId, input: made }), 'session');
  const [first] = await houseMeetings.list(residenceId, { from: from!, to: to! });
  const words = 'Who shops on Saturday.';
  const note = { occurrenceId: first!.id, expectedVersion: 0, words };
  expect(orThrow(await houseMeetings.write(note), 'occurrence').houseNotes).toMatchObject({
    words,
  });
  expect((await houseMeetings.write(note)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
});
